package app.chung.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * The folder of a child JVM: its password, its ports, and the number of the process that wrote
 * itself down as serving it.
 *
 * @param path where it is
 */
record NodeFolder(Path path) {

    OptionalLong recorded() {
        return number("pid");
    }

    /** Whether the process written down there said that it is ready. */
    boolean saysReady() {
        OptionalLong ready = number("ready");
        return ready.isPresent() && ready.equals(recorded());
    }

    void forget() {
        try {
            Files.deleteIfExists(path.resolve("pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the password, once. */
    void prepare() {
        Folders.privately(path);
        if (!Files.exists(secret()) || password().isEmpty()) {
            Secret.make(secret());
        }
    }

    String password() {
        return Secret.read(secret());
    }

    void choosePort(String name) {
        Ports.remembered(path.resolve(name));
    }

    int port(String name) {
        return Ports.read(path.resolve(name));
    }

    private Path secret() {
        return path.resolve("password");
    }

    private OptionalLong number(String name) {
        try {
            return OptionalLong.of(Long.parseLong(Files.readString(path.resolve(name)).strip()));
        } catch (IOException | NumberFormatException none) {
            return OptionalLong.empty();
        }
    }
}
