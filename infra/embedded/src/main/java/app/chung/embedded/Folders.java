package app.chung.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** Directories that belong to one user only. */
public final class Folders {

    private Folders() {}

    /** Makes the directory, and those above it, readable for their owner alone. */
    public static Path privately(Path directory) {
        try {
            return Files.createDirectories(
                    directory,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a directory with everything in it, bearing with files that vanish meanwhile. */
    public static void delete(Path directory) {
        try (var paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException gone) {
            return;
        } catch (IOException | UncheckedIOException e) {
            throw new EngineFailure("Could not remove " + directory + ".", e);
        }
    }
}
