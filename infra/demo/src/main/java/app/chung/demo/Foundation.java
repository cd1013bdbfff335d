package app.chung.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The places in which people meet, and who comes into them when. */
final class Foundation {

    private static final int SECONDS_APART = 20;
    private static final double A_WEEK_BEFORE = 1.0 / HalfYear.WEEKS;

    private final Story story;
    private final List<Deed> deeds = new ArrayList<>();
    private Instant next;

    Foundation(Story story) {
        this.story = story;
        this.next = story.halfYear().beginning().minusSeconds(3_600L * 24);
    }

    List<Deed> deeds() {
        story.firm().groups().values().forEach(this::group);
        story.firm().channels().values().forEach(this::channel);
        story.firm().projects().values().forEach(this::project);
        Pages.sections("places.txt").getOrDefault("one-place", List.of()).stream()
                .map(Pages::columns)
                .forEach(this::onePlace);
        return deeds;
    }

    private void group(Place group) {
        String id = story.idOf("group", group.key()).toString();
        tell(
                "groups.create-group",
                group,
                Firm.FOUNDER,
                body(
                        "group",
                        id,
                        "name",
                        group.name(),
                        "description",
                        group.words(),
                        "privacy",
                        group.privacy()));
        for (String member : group.members()) {
            if (group.privacy().equals("open")) {
                tell("groups.join-group", group, member, body("group", id));
            } else {
                tell(
                        "groups.add-member",
                        group,
                        member,
                        body("group", id, "person", person(member)));
            }
        }
    }

    private void channel(Place channel) {
        String id = story.idOf("channel", channel.key()).toString();
        tell(
                "chat.create-channel",
                channel,
                Firm.FOUNDER,
                body(
                        "channel",
                        id,
                        "name",
                        channel.name(),
                        "topic",
                        channel.words(),
                        "privacy",
                        channel.privacy()));
        for (String member : channel.members()) {
            if (channel.privacy().equals("public")) {
                tell("chat.join-channel", channel, member, body("channel", id));
            } else {
                tell(
                        "chat.add-to-channel",
                        channel,
                        member,
                        body("channel", id, "person", person(member)));
            }
        }
    }

    private void project(Place project) {
        String id = story.idOf("project", project.key()).toString();
        Map<String, Object> made =
                body(
                        "project",
                        id,
                        "name",
                        project.name(),
                        "description",
                        project.words(),
                        "privacy",
                        project.privacy());
        made.put(
                "workflow",
                Map.of(
                        "states",
                        project.states().stream().map(Foundation::state).toList(),
                        "transitions",
                        List.of()));
        made.put("requireOwner", false);
        tell("projects.create-project", project, Firm.FOUNDER, made);
        project.leads()
                .forEach(
                        lead ->
                                tell(
                                        "projects.add-project-member",
                                        project,
                                        lead,
                                        body(
                                                "project",
                                                id,
                                                "person",
                                                person(lead),
                                                "role",
                                                "lead")));
        project.members()
                .forEach(
                        member ->
                                tell(
                                        "projects.add-project-member",
                                        project,
                                        member,
                                        body(
                                                "project",
                                                id,
                                                "person",
                                                person(member),
                                                "role",
                                                "member")));
    }

    /** A group, a project and a channel of one team. */
    private void onePlace(List<String> keys) {
        Place group = Objects.requireNonNull(story.firm().groups().get(keys.getFirst()));
        link(group, "project", keys.get(1));
        link(group, "channel", keys.get(2));
    }

    private void link(Place group, String what, String key) {
        if (!key.equals("-")) {
            String id = story.idOf("group", group.key()).toString();
            Map<String, Object> body = body("group", id, what, story.idOf(what, key).toString());
            tell("groups.link-" + what, group, Firm.FOUNDER, body);
        }
    }

    private static Map<String, String> state(Place.State state) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("id", state.id());
        body.put("name", state.name());
        body.put("category", state.category());
        return body;
    }

    /** Whoever joins does so; whoever is taken in is taken in by the founder. */
    private void tell(String command, Place place, String whom, Map<String, Object> body) {
        String actor = command.contains(".join-") ? whom : Firm.FOUNDER;
        next = next.plusSeconds(SECONDS_APART);
        double from = story.firm().person(whom).from();
        LocalDate day = story.halfYear().day(Math.max(0, from - A_WEEK_BEFORE));
        Instant came = HalfYear.at(day, LocalTime.of(7, 0)).plusSeconds(deeds.size());
        Instant at = from > 0 ? came : next;
        deeds.add(
                Deed.told(
                                story.chance().id(command + "/" + place.key() + "/" + whom),
                                command,
                                actor,
                                at,
                                body)
                        .openingPlace());
    }

    private String person(String key) {
        return story.person(key).toString();
    }

    private static Map<String, Object> body(String... pairs) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            body.put(pairs[i], pairs[i + 1]);
        }
        return body;
    }
}
