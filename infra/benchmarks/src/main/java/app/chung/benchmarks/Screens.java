package app.chung.benchmarks;

import app.chung.importers.NamedIds;
import app.chung.importers.Workspace;
import app.chung.language.feed.PostCommand.WritePost;
import app.chung.language.feed.PostId;
import app.chung.language.projects.Category;
import app.chung.language.projects.ProjectCommand.CreateProject;
import app.chung.language.projects.ProjectId;
import app.chung.language.projects.ProjectPrivacy;
import app.chung.language.projects.State;
import app.chung.language.projects.Workflow;
import app.chung.language.tasks.TaskCommand.CreateTask;
import app.chung.language.tasks.TaskId;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What screens ask for, over data that are there or made now. */
final class Screens {

    private static final int CARDS = 612;
    private static final int POSTS = 100;
    private static final int PAGES = 16;
    private static final int JUMPS = 100;
    private static final Instant YEAR = Instant.parse("2008-01-01T00:00:00Z");

    private final NamedIds ids = new NamedIds("bench");
    private final Random random = new Random(1);
    private final Site site;

    Screens(Site site) {
        this.site = site;
    }

    /** Fifty messages around instants all over the longest channel. */
    List<String> messages() throws SQLException {
        String sql = " FROM ledger.event WHERE name = 'chat.message-sent'";
        Instant first = instant("SELECT min(occurred_at)" + sql);
        Instant last = instant("SELECT max(occurred_at)" + sql);
        return around(first, Duration.between(first, last), PAGES);
    }

    /** The same around days of 2008. */
    List<String> jumps() throws SQLException {
        return around(YEAR, Duration.ofDays(366), JUMPS);
    }

    /** A board of 612 cards in three columns. */
    List<String> board() throws Exception {
        ProjectId project = new ProjectId(ids.of("project"));
        String path = "/api/views/tasks/board?project=" + project.value();
        if (site.status(path) != 200) {
            try (Workspace workspace = workspace()) {
                workspace.send(board(project));
                for (int i = 0; i < CARDS; i++) {
                    TaskId task = new TaskId(ids.of("task", "" + i));
                    String title = Payload.text(60 + i % 60).strip();
                    workspace.send(
                            new CreateTask(
                                    task, title, null, null, project, null, null, null, null));
                }
            }
            site.awaitCaughtUp();
        }
        return List.of(path);
    }

    private static CreateProject board(ProjectId project) {
        List<State> states =
                List.of(
                        new State("todo", "To do", Category.TODO),
                        new State("done", "Done", Category.DONE));
        return new CreateProject(
                project,
                "Bench",
                null,
                ProjectPrivacy.OPEN,
                new Workflow(states, List.of()),
                false,
                null);
    }

    /** A page of the feed. */
    List<String> feed() throws Exception {
        String path = "/api/views/feed/post?limit=50";
        if (site.get(path).path("items").isEmpty()) {
            try (Workspace workspace = workspace()) {
                for (int i = 0; i < POSTS; i++) {
                    workspace.send(
                            new WritePost(
                                    new PostId(ids.of("post", "" + i)),
                                    null,
                                    Payload.text(Payload.SIZE)));
                }
            }
            site.awaitCaughtUp();
        }
        return List.of(path);
    }

    private Workspace workspace() {
        return new Workspace(URI.create(site.url()), site.token());
    }

    private List<String> around(Instant first, Duration length, int many) throws SQLException {
        String channel =
                site.ask(
                        "SELECT f_channel FROM views."
                                + Rebuild.table(site)
                                + " GROUP BY 1 ORDER BY count(*) DESC LIMIT 1");
        return IntStream.range(0, many)
                .mapToObj(i -> first.plusSeconds(random.nextLong(length.toSeconds())))
                .map(at -> "/api/views/chat/message?limit=50&channel=" + channel + "&around=" + at)
                .toList();
    }

    private Instant instant(String sql) throws SQLException {
        String utc =
                site.ask(
                        "SELECT to_char(("
                                + sql
                                + ") AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')");
        return Instant.parse(utc);
    }
}
