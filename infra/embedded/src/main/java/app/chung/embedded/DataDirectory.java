package app.chung.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where everything lives that must survive; used by one Chung at a time. */
public final class DataDirectory implements AutoCloseable {

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /** Makes the directory if need be and takes it; refuses when a living Chung has it. */
    public static DataDirectory open(Path where) {
        Path root = Folders.privately(where.toAbsolutePath().normalize());
        try {
            var channel =
                    FileChannel.open(
                            root.resolve("chung.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (!taken(channel)) {
                // Reading the owner from the lock file itself would drop our own lock at its close.
                throw inUse(root);
            }
            Files.writeString(ownerFile(root), Long.toString(ProcessHandle.current().pid()));
            return new DataDirectory(root, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path root() {
        return root;
    }

    /** What can be made again: unpacked programs, class caches. */
    public Path cache() {
        return Folders.privately(root.resolve("cache"));
    }

    /** The folder of one engine. */
    public Path engine(String name) {
        return Folders.privately(root.resolve(name));
    }

    /** Gives the directory free; engines are closed before. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean taken(FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return true;
            }
        } catch (OverlappingFileLockException ourselves) {
            // Left open: closing any channel on the file would drop the lock this process holds.
            return false;
        }
        channel.close();
        return false;
    }

    private static EngineFailure inUse(Path root) {
        String owner;
        try {
            owner = Files.readString(ownerFile(root));
        } catch (IOException unknown) {
            owner = "unknown";
        }
        return new EngineFailure(
                "The data directory %s is in use by another Chung (process %s). Stop that one, or give another directory with --data."
                        .formatted(root, owner));
    }

    private static Path ownerFile(Path root) {
        return root.resolve("chung.owner");
    }
}
