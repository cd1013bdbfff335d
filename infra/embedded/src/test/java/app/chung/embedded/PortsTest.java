package app.chung.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @TempDir Path folder;

    private ServerSocket taken() throws Exception {
        return new ServerSocket(Ports.free(), 1, InetAddress.getLoopbackAddress());
    }

    @Test
    void stay_when_they_are_free() {
        Path file = folder.resolve("port");
        int first = Ports.remembered(file);

        assertThat(Ports.remembered(file)).isEqualTo(first);
        assertThat(Ports.read(file)).isEqualTo(first);
    }

    /** As a power cut leaves it. */
    @Test
    void are_chosen_anew_where_the_file_says_nothing() throws Exception {
        Path file = folder.resolve("port");
        Files.writeString(file, "");

        int chosen = Ports.remembered(file);
        assertThat(Ports.read(file)).isEqualTo(chosen);
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void stay_when_what_a_dead_engine_left_lets_them_go() throws Exception {
        Path file = folder.resolve("port");
        Thread waiting = Thread.currentThread();
        try (ServerSocket left = taken()) {
            Files.writeString(file, Integer.toString(left.getLocalPort()));
            Thread.ofPlatform()
                    .start(
                            () -> {
                                while (waiting.getState() != Thread.State.TIMED_WAITING) {
                                    Thread.onSpinWait();
                                }
                                close(left);
                            });
            assertThat(Ports.remembered(file)).isEqualTo(left.getLocalPort());
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
