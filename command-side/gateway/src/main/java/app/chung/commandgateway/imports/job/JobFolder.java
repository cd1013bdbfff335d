package app.chung.commandgateway.imports.job;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the file and what is known of it are kept. No name that anybody sends becomes a path.
 *
 * @param folder which
 * @param json how it is written
 */
record JobFolder(Path folder, JsonMapper json) {

    private static final String JOB = "job.json";
    private static final long LEFT_FREE = 256L << 20;

    /** What was written last; nothing when it cannot be read. */
    Optional<ImportJob> read() {
        Path job = folder.resolve(JOB);
        if (!Files.exists(job)) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readValue(Files.readAllBytes(job), ImportJob.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(ImportJob job) {
        try {
            Files.createDirectories(folder);
            Path fresh = folder.resolve(JOB + ".new");
            Files.write(fresh, json.writeValueAsBytes(job));
            Files.move(fresh, folder.resolve(JOB), ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the disk takes so many bytes and is not full with them. */
    boolean hasRoomFor(long bytes) {
        try {
            Files.createDirectories(folder);
            return Files.getFileStore(folder).getUsableSpace() - bytes > LEFT_FREE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String source) {
        return folder.resolve(source.equals(FileKind.SLACK) ? "export.zip" : "archive.json");
    }

    /** Puts a piece where it belongs. */
    void put(String source, long offset, byte[] piece) {
        try {
            Files.createDirectories(folder);
            try (FileChannel file = FileChannel.open(file(source), CREATE, WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(piece);
                while (left.hasRemaining()) {
                    file.write(left, offset + left.position());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets the file; what is known of it stays. */
    void dropFile() {
        Stream.of(FileKind.SLACK, FileKind.ISSUES).map(this::file).forEach(JobFolder::delete);
    }

    /** Forgets everything. */
    void clear() {
        dropFile();
        List.of(JOB, JOB + ".new").forEach(name -> delete(folder.resolve(name)));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
