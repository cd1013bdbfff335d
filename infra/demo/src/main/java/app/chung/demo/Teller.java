package app.chung.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Tells a story to a workspace: each administrator what they may tell, in an import of their own.
 */
final class Teller {

    private static final int MOST = 400;
    private static final String START = "imports.start-import";
    private static final String SOURCE = "sample company";

    private final Story story;
    private final Function<String, Visitor> visitors;
    private final Progress progress;
    private final List<String> refusals = new ArrayList<>();
    private int done;

    Teller(Story story, Function<String, Visitor> visitors, Progress progress) {
        this.story = story;
        this.visitors = visitors;
        this.progress = progress;
    }

    /** Tells all of it; what was refused comes back. */
    List<String> tell(List<Deed> deeds) {
        List<Deed> batch = new ArrayList<>();
        for (Deed deed : deeds) {
            if (!batch.isEmpty() && !belongs(deed, batch)) {
                send(batch, deeds.size());
                batch = new ArrayList<>();
            }
            batch.add(deed);
        }
        send(batch, deeds.size());
        finish(deeds);
        return refusals;
    }

    /** Places are there before anything is said in them; what is said goes in one order. */
    private static boolean belongs(Deed deed, List<Deed> batch) {
        Deed before = batch.getLast();
        return batch.size() < MOST
                && deed.teller().equals(before.teller())
                && (deed.occurredAt() == null) == (before.occurredAt() == null)
                && deed.opensPlace() == before.opensPlace()
                && (!deed.opensPlace() || deed.command().equals(before.command()));
    }

    private void send(List<Deed> batch, int all) {
        if (batch.isEmpty()) {
            return;
        }
        if (batch.getFirst().occurredAt() == null) {
            batch.forEach(this::now);
        } else {
            told(batch);
        }
        done += batch.size();
        progress.done("the last half year", done, all);
    }

    private void now(Deed deed) {
        try {
            visitors.apply(deed.actor()).command(deed.command(), deed.id(), deed.body());
        } catch (Refused refused) {
            refusals.add(deed + ": " + refused.getMessage());
        }
    }

    private void told(List<Deed> batch) {
        String teller = batch.getFirst().teller();
        Visitor visitor = visitors.apply(teller);
        UUID run = run(teller);
        visitor.command(
                START,
                story.chance().id("start-import/" + teller),
                Map.of("importId", run.toString(), "source", SOURCE));
        JsonNode answers =
                visitor.post(
                                "/api/imports/" + run + "/commands",
                                Map.of("commands", batch.stream().map(this::line).toList()))
                        .path("answers");
        for (int i = 0; i < batch.size(); i++) {
            JsonNode problem = answers.path(i).path("problem");
            if (problem.isObject()) {
                refusals.add(batch.get(i) + ": " + problem);
            }
        }
    }

    private Map<String, Object> line(Deed deed) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", deed.id().toString());
        line.put("command", deed.command());
        line.put("actor", story.person(deed.actor()).toString());
        Instant at = deed.occurredAt();
        line.put("occurredAt", String.valueOf(at));
        line.put("body", deed.body());
        return line;
    }

    private void finish(List<Deed> deeds) {
        deeds.stream()
                .filter(deed -> deed.occurredAt() != null)
                .map(Deed::teller)
                .distinct()
                .forEach(teller -> finish(teller, deeds));
    }

    private void finish(String teller, List<Deed> deeds) {
        int told =
                (int)
                        deeds.stream()
                                .filter(deed -> deed.teller().equals(teller))
                                .filter(deed -> deed.occurredAt() != null)
                                .count();
        visitors.apply(teller)
                .command(
                        "imports.finish-import",
                        story.chance().id("finish-import/" + teller),
                        Map.of(
                                "importId",
                                run(teller).toString(),
                                "read",
                                told,
                                "created",
                                told,
                                "skipped",
                                List.of()));
    }

    private UUID run(String teller) {
        return story.idOf("import", teller);
    }
}
