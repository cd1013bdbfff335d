package app.chung.scenarios;

import app.chung.scenarios.Worker.Common;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    private final History history = new History();
    private final Shift shift = new Shift();
    private final Common common =
            new Common(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    private final List<Future<Void>> working = new ArrayList<>();

    @Test
    void what_was_acknowledged_stays_and_nothing_is_there_twice(@TempDir Path folder)
            throws Exception {
        System.out.println("chung.seed=" + seed);
        try (RunningWorkspace workspace = RunningWorkspace.start(folder);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Client owner = People.owner(workspace.url());
            Views views = new Views(owner);
            prepare(owner);
            List<Client> clients = clients(owner, workspace.url());
            views.settle();
            Watcher watcher = new Watcher(clients.getLast(), views, new Random(seed));
            clients.forEach(client -> employ(threads, client));
            try {
                killPostgres(workspace);
                killWorkspace(workspace);
            } finally {
                shift.close();
            }
            for (Future<Void> each : working) {
                each.get();
            }
            verify(workspace, owner, watcher);
        }
    }

    private void verify(RunningWorkspace workspace, Client owner, Watcher watcher)
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

    private void killPostgres(RunningWorkspace workspace) throws Exception {
        Vitals before = resting(workspace, null);
        for (int i = 0; i < KILLS; i++) {
            someWork();
            ProcessHandle postgres = workspace.data().postgres();
            postgres.destroyForcibly();
            postgres.onExit().join();
            progress();
        }
        Vitals after = resting(workspace, before);
        System.out.printf("before %d kills %s, after %s%n", KILLS, before, after);
    }

    private void killWorkspace(RunningWorkspace workspace) throws Exception {
        Vitals before = resting(workspace, null);
        for (int i = 0; i < KILLS; i++) {
            someWork();
            if (i % 5 == 4) {
                workspace.data().postgres().destroyForcibly();
            }
            workspace.kill();
            workspace.restart();
            progress();
        }
        Vitals after = resting(workspace, before);
        System.out.printf("before %d kills %s, after %s%n", KILLS, before, after);
    }

    /** What it holds when nobody asks for anything; never more than before. */
    private Vitals resting(RunningWorkspace workspace, @Nullable Vitals before) throws Exception {
        progress();
        shift.rest();
        if (before != null) {
            Soon.is(
                    "nothing leaks: " + before + " became " + Vitals.of(workspace),
                    () -> Vitals.of(workspace).isLike(before, KILLS));
        }
        Vitals now = Vitals.of(workspace);
        shift.goOn();
        return now;
    }

    private void someWork() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(300 + random.nextInt(1_000));
    }

    private void progress() throws Exception {
        long enough = history.done() + 3 * WORKERS;
        Soon.is("work goes on", () -> history.done() >= enough);
    }

    private void prepare(Client owner) throws Exception {
        owner.command("feed/write-post", post(common.post()));
        owner.command(
                "tasks/create-task",
                "{\"task\":\"%s\",\"title\":\"chung\"}".formatted(common.task()));
        owner.command(
                "chat/create-channel",
                "{\"channel\":\"%s\",\"name\":\"chung\",\"topic\":\"\",\"privacy\":\"public\"}"
                        .formatted(common.channel()));
    }

    private static String post(UUID id) {
        return "{\"post\":\"%s\",\"text\":\"chung\"}".formatted(id);
    }

    private List<Client> clients(Client owner, String url) throws Exception {
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            Client member = People.member(owner, url, "nguoi" + i);
            member.command("chat/join-channel", "{\"channel\":\"%s\"}".formatted(common.channel()));
            clients.add(member);
        }
        return clients;
    }

    private void employ(ExecutorService threads, Client client) {
        working.add(
                threads.submit(
                        new Worker(client, shift, history, common, new Random(random.nextLong()))));
    }
}
