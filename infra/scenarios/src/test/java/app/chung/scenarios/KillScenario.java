package app.chung.scenarios;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * R1: PostgreSQL and the workspace are killed at random moments while clients send about a hundred
 * commands a second; then what clients know, the log, the views and the live streams must agree.
 */
@Timeout(1_200)
class KillScenario {

    private static final int KILLS = Integer.getInteger("chung.kills", 20);
    private static final int WORKERS = 10;

    private final long seed = Long.getLong("chung.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void what_was_acknowledged_stays_and_nothing_is_there_twice(@TempDir Path folder)
            throws Exception {
        System.out.println("chung.seed=" + seed);
        try (RunningWorkspace workspace = RunningWorkspace.start(folder)) {
            Client owner = People.owner(workspace.url());
            try (Crew crew = new Crew(owner)) {
                List<Client> clients = crew.members(WORKERS, owner, workspace.url());
                Views views = new Views(owner);
                views.settle();
                Watcher watcher = new Watcher(clients.getLast(), views, new Random(seed));
                clients.forEach(client -> crew.employ(client, new Random(random.nextLong())));
                killPostgres(workspace, crew);
                killWorkspace(workspace, crew);
                crew.goHome();
                verify(workspace, owner, watcher, crew.history());
            }
        }
    }

    private void verify(RunningWorkspace workspace, Client owner, Watcher watcher, History history)
            throws Exception {
        Views views = new Views(owner);
        views.settle();
        long end = views.head();
        Soon.is("the watcher has it all", () -> told(owner, watcher, end));
        watcher.close();
        Log log = Log.of(workspace.data());
        System.out.printf("%d events; %s; %s%n", end, history.summary(), watcher.summary());
        history.check(log);
        watcher.check(log);
        views.settle();
        views.areWhatTheLogSays();
    }

    /** A change names what was told before it, so that another one is needed to bring it home. */
    private boolean told(Client owner, Watcher watcher, long end) throws Exception {
        owner.command("feed/write-post", post(UUID.randomUUID()));
        return watcher.upTo() >= end;
    }

    private void killPostgres(RunningWorkspace workspace, Crew crew) throws Exception {
        Vitals before = resting(workspace, crew, null);
        for (int i = 0; i < KILLS; i++) {
            someWork();
            ProcessHandle postgres = workspace.data().postgres();
            postgres.destroyForcibly();
            postgres.onExit().join();
            crew.progress();
        }
        Vitals after = resting(workspace, crew, before);
        System.out.printf("before %d kills %s, after %s%n", KILLS, before, after);
    }

    private void killWorkspace(RunningWorkspace workspace, Crew crew) throws Exception {
        Vitals before = resting(workspace, crew, null);
        for (int i = 0; i < KILLS; i++) {
            someWork();
            if (i % 5 == 4) {
                workspace.data().postgres().destroyForcibly();
            }
            workspace.kill();
            workspace.restart();
            crew.progress();
        }
        Vitals after = resting(workspace, crew, before);
        System.out.printf("before %d kills %s, after %s%n", KILLS, before, after);
    }

    /** What it holds when nobody asks for anything; never more than before. */
    private Vitals resting(RunningWorkspace workspace, Crew crew, @Nullable Vitals before)
            throws Exception {
        crew.progress();
        crew.shift().rest();
        if (before != null) {
            Soon.is(
                    "nothing leaks: " + before + " became " + Vitals.of(workspace),
                    () -> Vitals.of(workspace).isLike(before, KILLS));
        }
        Vitals now = Vitals.of(workspace);
        crew.shift().goOn();
        return now;
    }

    private void someWork() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(300 + random.nextInt(1_000));
    }

    private static String post(UUID id) {
        return "{\"post\":\"%s\",\"text\":\"chung\"}".formatted(id);
    }
}
