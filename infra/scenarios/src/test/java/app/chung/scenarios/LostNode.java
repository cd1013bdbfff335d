package app.chung.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * A query node that dies while people write and read.
 *
 * @param lan writes
 * @param minh reads
 * @param channel where
 */
record LostNode(Client lan, Client minh, UUID channel) {

    private static final int MESSAGES = 40;
    private static final int BEFORE = 10;
    private static final String POSTS = "/api/views/feed/post?limit=1";

    /** What was written is there, and nobody was told that it could not be shown. */
    void dies(ProcessHandle node) throws Exception {
        List<UUID> said = new ArrayList<>();
        for (int i = 0; i < BEFORE; i++) {
            said.add(say());
        }
        post();
        post();
        List<String> begun = List.of(next(lan), next(minh));
        CompletableFuture<ProcessHandle> end = node.onExit();
        assertThat(node.destroyForcibly()).isTrue();
        while (said.size() < MESSAGES || !end.isDone()) {
            said.add(say());
            for (Client client : List.of(lan, minh)) {
                assertThat(client.ask("/api/views/people/person").statusCode()).isEqualTo(200);
            }
        }
        for (Client client : List.of(lan, minh)) {
            Soon.is("all is shown", () -> shows(client, said));
        }
        readsOn(lan, begun.getFirst());
        readsOn(minh, begun.getLast());
        hears();
    }

    private void post() throws Exception {
        lan.command(
                "feed/write-post",
                "{\"post\":\"%s\",\"group\":null,\"text\":\"chào\"}".formatted(UUID.randomUUID()));
    }

    /** Reads the first part of a list, and says where it goes on. */
    private static String next(Client client) throws Exception {
        Soon.is("a second part", () -> client.get(POSTS).path("next").isString());
        return client.get(POSTS).path("next").asString();
    }

    /** At whichever node is there. */
    private static void readsOn(Client client, String cursor) throws Exception {
        assertThat(client.get(POSTS + "&cursor=" + cursor).path("items")).hasSize(1);
    }

    private UUID say() throws Exception {
        UUID message = UUID.randomUUID();
        lan.command(
                "chat/send-message",
                "{\"message\":\"%s\",\"channel\":\"%s\",\"text\":\"chào\"}"
                        .formatted(message, channel));
        return message;
    }

    private boolean shows(Client client, List<UUID> said) throws Exception {
        String shown =
                client.get("/api/views/chat/message?limit=100&channel=" + channel).toString();
        return said.stream().allMatch(message -> shown.contains(message.toString()));
    }

    /** As a browser does, whose stream was cut. */
    private void hears() throws Exception {
        minh.listen();
        String message = say().toString();
        Soon.is(message, () -> minh.live().stream().anyMatch(line -> line.contains(message)));
    }
}
