package app.chung.scenarios;

import app.chung.scenarios.Worker.Common;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients at work, about ten commands a second each, until they are sent home. */
final class Crew implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<Void>> working = new ArrayList<>();
    private final History history = new History();
    private final Shift shift = new Shift();
    private final Common common =
            new Common(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    /** What they work on is made by this client. */
    Crew(Client owner) throws Exception {
        owner.command(
                "feed/write-post",
                "{\"post\":\"%s\",\"group\":null,\"text\":\"chung\"}".formatted(common.post()));
        owner.command(
                "tasks/create-task",
                "{\"task\":\"%s\",\"title\":\"chung\"}".formatted(common.task()));
        owner.command(
                "chat/create-channel",
                "{\"channel\":\"%s\",\"name\":\"chung\",\"topic\":\"\",\"privacy\":\"public\"}"
                        .formatted(common.channel()));
    }

    /** Members of their own, each in the channel. */
    List<Client> members(int count, Client owner, String url) throws Exception {
        List<Client> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Client member = People.member(owner, url, "nguoi" + i);
            member.command("chat/join-channel", "{\"channel\":\"%s\"}".formatted(common.channel()));
            members.add(member);
        }
        return members;
    }

    void employ(Client client, Random random) {
        working.add(threads.submit(new Worker(client, shift, history, common, random)));
    }

    Shift shift() {
        return shift;
    }

    History history() {
        return history;
    }

    /** Returns when each of them has done some more. */
    void progress() throws Exception {
        long enough = history.done() + 3L * working.size();
        Soon.is("work goes on", () -> history.done() >= enough);
    }

    /** Returns when all have ended what they were at. */
    void goHome() throws Exception {
        shift.close();
        for (Future<Void> each : working) {
            each.get();
        }
    }

    @Override
    public void close() {
        shift.close();
        threads.close();
    }
}
