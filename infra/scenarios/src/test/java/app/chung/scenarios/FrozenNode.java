package app.chung.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A query node that is there and says nothing, while people write and read.
 *
 * @param lan writes
 * @param minh reads
 */
record FrozenNode(Client lan, Client minh) {

    private static final Duration FROZEN = Duration.ofSeconds(5);

    /** Longer than it takes to find out; much shorter than a browser waits. */
    private static final Duration ASKED = Duration.ofSeconds(10);

    /** Nobody is turned away, and nobody waits long. */
    void freezes(ProcessHandle node) throws Exception {
        signal("STOP", node);
        try {
            Instant end = Instant.now().plus(FROZEN);
            while (Instant.now().isBefore(end)) {
                writes();
                for (Client client : List.of(lan, minh)) {
                    reads(client);
                }
            }
        } finally {
            signal("CONT", node);
        }
    }

    private void writes() throws Exception {
        String task = "{\"task\":\"%s\",\"title\":\"lạnh\"}".formatted(UUID.randomUUID());
        lan.command("tasks/create-task", task);
    }

    private static void reads(Client client) throws Exception {
        Instant asked = Instant.now();
        assertThat(client.ask("/api/views/people/person").statusCode()).isEqualTo(200);
        assertThat(Duration.between(asked, Instant.now())).isLessThan(ASKED);
    }

    private static void signal(String name, ProcessHandle node) throws Exception {
        int status =
                new ProcessBuilder("kill", "-" + name, String.valueOf(node.pid()))
                        .inheritIO()
                        .start()
                        .waitFor();
        assertThat(status).isZero();
    }
}
