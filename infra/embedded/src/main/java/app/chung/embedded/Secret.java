package app.chung.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A generated password in a file that only its owner reads. */
final class Secret {

    private Secret() {}

    static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void make(Path file) {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        Folders.replace(file, HexFormat.of().formatHex(bytes) + "\n");
    }
}
