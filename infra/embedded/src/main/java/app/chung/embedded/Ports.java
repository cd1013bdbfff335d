package app.chung.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port that an engine keeps for the life of its directory, for as long as nobody else took it.
 */
final class Ports {

    /** Below the range from which the system lends ports to outgoing connections. */
    private static final int FIRST = 20_000;

    private static final int LAST = 32_000;

    /**
     * What an engine that was killed leaves behind may hold its port for a moment; who was
     * connected looks for it there.
     */
    private static final Duration RELEASE = Duration.ofSeconds(15);

    private Ports() {}

    /** The remembered port, or a new one when there is none or another program sits on it. */
    static int remembered(Path file) {
        OptionalInt known = known(file);
        if (known.isPresent() && Patience.until(RELEASE, () -> isFree(known.getAsInt()))) {
            return known.getAsInt();
        }
        int port = free();
        Folders.replace(file, Integer.toString(port));
        return port;
    }

    /** None where there is no file, or one that says nothing. */
    private static OptionalInt known(Path file) {
        try {
            return Files.exists(file) ? OptionalInt.of(read(file)) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** The port that was settled last. */
    static int read(Path file) {
        try {
            return Integer.parseInt(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int free() {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new EngineFailure("No free port between " + FIRST + " and " + LAST + ".");
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
