package app.chung.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A company's past comes in though the importer is killed at random moments: whole, once, and as if
 * nobody had disturbed it. With {@code -Dchung.archive=FILE} it is a real issue archive.
 */
@Timeout(1_200)
class ImportScenario {

    private static final int KILLS = Integer.getInteger("chung.kills", 2);
    private static final List<String> SOURCES = List.of("slack", "issues");

    private final long seed = Long.getLong("chung.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private int struck;

    @Test
    void is_whole_and_once_however_often_the_importer_is_killed(@TempDir Path folder)
            throws Exception {
        System.out.println("chung.seed=" + seed);
        Past past = Past.in(folder, random).or(System.getProperty("chung.archive"));
        Brought undisturbed = undisturbed(past, folder);
        try (RunningWorkspace workspace = start(folder, "disturbed")) {
            Client owner = People.owner(workspace.url());
            Views views = new Views(owner);
            ImporterProcess importer = ImporterProcess.of(owner, workspace.url(), folder);
            for (String source : SOURCES) {
                kill(importer, views, source, past, undisturbed.events().size());
                finish(importer, source, past);
            }
            System.out.printf("killed %d times; %d events%n", struck, undisturbed.events().size());
            assertThat(struck).isPositive();
            views.settle();
            Brought brought = Brought.of(workspace, owner);
            assertThat(brought.events()).isEqualTo(undisturbed.events());
            assertThat(brought.shown()).isEqualTo(undisturbed.shown());
            haveTheFilesAuthorsAndInstants(brought, past);
            isFoundByItsNumber(owner);
            views.areWhatTheLogSays();
        }
    }

    private static Brought undisturbed(Past past, Path folder) throws Exception {
        try (RunningWorkspace workspace = start(folder, "undisturbed")) {
            Client owner = People.owner(workspace.url());
            ImporterProcess importer = ImporterProcess.of(owner, workspace.url(), folder);
            for (String source : SOURCES) {
                finish(importer, source, past);
            }
            new Views(owner).settle();
            return Brought.of(workspace, owner);
        }
    }

    private static RunningWorkspace start(Path folder, String name) throws Exception {
        return RunningWorkspace.start(Files.createDirectory(folder.resolve(name)));
    }

    /** Each time when so much more has come in, as chance will have it. */
    private void kill(ImporterProcess importer, Views views, String source, Past past, int events)
            throws Exception {
        for (int i = 0; i < KILLS; i++) {
            long until = views.head() + random.nextInt(1 + events / (4 * KILLS + 4));
            Process process = importer.start(source, past.file(source));
            while (process.isAlive() && views.head() <= until) {
                process.waitFor(5, TimeUnit.MILLISECONDS);
            }
            struck += process.isAlive() ? 1 : 0;
            process.destroyForcibly().waitFor();
        }
    }

    private static void finish(ImporterProcess importer, String source, Past past)
            throws Exception {
        JsonNode result = importer.finish(source, past.file(source));
        System.out.println(source + ": " + result);
        int skipped = result.path("skipped").valueStream().mapToInt(JsonNode::asInt).sum();
        assertThat(result.path("read").asInt()).isEqualTo(past.entries(source));
        assertThat(result.path("created").asInt() + skipped).isEqualTo(past.entries(source));
    }

    private static void haveTheFilesAuthorsAndInstants(Brought brought, Past past)
            throws IOException {
        Map<String, String> names = new HashMap<>();
        brought.all("author").forEach(a -> names.put(text(a, "id"), text(a, "fullName")));
        assertThat(brought.all("task"))
                .extracting(card -> card.path("task"))
                .extracting(
                        task ->
                                task.path("number").asInt()
                                        + names.get(text(task, "requester"))
                                        + Instant.parse(text(task, "createdAt")))
                .containsExactlyInAnyOrderElementsOf(
                        past.allIssues().stream()
                                .map(
                                        issue ->
                                                issue.path("number").asInt()
                                                        + text(issue, "author")
                                                        + Instant.parse(text(issue, "createdAt")))
                                .toList());
        assertThat(brought.all("message"))
                .extracting(
                        message ->
                                names.get(text(message, "author"))
                                        + Instant.parse(text(message, "sentAt")))
                .containsExactlyInAnyOrderElementsOf(
                        past.messages().stream()
                                .filter(message -> !message.has("subtype"))
                                .filter(message -> !text(message, "text").isBlank())
                                .map(
                                        message ->
                                                "Người "
                                                        + text(message, "user").substring(1)
                                                        + instant(text(message, "ts")))
                                .toList());
    }

    private static void isFoundByItsNumber(Client owner) throws Exception {
        JsonNode found = owner.get("/api/search?kind=task&q=%2312").path("items");
        assertThat(found.valueStream()).anyMatch(hit -> text(hit, "title").startsWith("#12 "));
    }

    private static String text(JsonNode json, String field) {
        return json.path(field).asString("");
    }

    private static Instant instant(String ts) {
        int dot = ts.indexOf('.');
        return Instant.ofEpochSecond(Long.parseLong(ts.substring(0, dot)))
                .plusNanos(1_000 * Long.parseLong(ts.substring(dot + 1)));
    }
}
