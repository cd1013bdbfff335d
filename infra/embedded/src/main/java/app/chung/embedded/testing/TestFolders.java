package app.chung.embedded.testing;

import app.chung.embedded.EngineFailure;
import app.chung.embedded.Folders;
import app.chung.embedded.Processes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Where throw-away engines live: a folder named after the JVM that owns it. */
final class TestFolders {

    private static final AtomicInteger FOLDERS = new AtomicInteger();
    private static final Path ROOT =
            Path.of(
                    System.getProperty("java.io.tmpdir"),
                    "chung-tests-" + System.getProperty("user.name"));

    private TestFolders() {}

    /** What tests of all runs share, such as unpacked programs. */
    static Path cache() {
        return ours().resolve("cache");
    }

    /** A new folder of this JVM; those of dead JVMs are cleared away first. */
    static Path fresh(String engine) {
        sweep();
        String owner = Long.toString(ProcessHandle.current().pid());
        Path folder = ours().resolve(owner).resolve(engine + "-" + FOLDERS.incrementAndGet());
        return Folders.privately(folder);
    }

    static void remove(Path folder) {
        Folders.delete(folder);
        try {
            Files.deleteIfExists(folder.getParent());
        } catch (IOException notEmpty) {
            return;
        }
    }

    static void atExit(Runnable task) {
        Runtime.getRuntime().addShutdownHook(new Thread(task, "test-engine-end"));
    }

    private static Path ours() {
        Folders.privately(ROOT);
        try {
            if (!Files.getOwner(ROOT).getName().equals(System.getProperty("user.name"))) {
                throw new EngineFailure(ROOT + " belongs to somebody else.");
            }
            return ROOT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sweep() {
        try (var folders = Files.list(ours())) {
            folders.filter(TestFolders::ownerIsDead).forEach(TestFolders::clear);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean ownerIsDead(Path folder) {
        String name = folder.getFileName().toString();
        return name.matches("\\d+")
                && ProcessHandle.of(Long.parseLong(name)).filter(Processes::lives).isEmpty();
    }

    private static void clear(Path folder) {
        Processes.killAllThatMention(folder);
        Folders.delete(folder);
    }
}
