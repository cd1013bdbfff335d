package app.chung.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a data directory says about the sample company in it: at which moment its half year ends,
 * and whether all of it was told. So a start that was cut off goes on, and later ones do nothing.
 *
 * @param file where that stands
 */
public record Diary(Path file) {

    private static final String ALL = "told";

    /** The diary of a data directory. */
    public static Diary in(Path data) {
        return new Diary(data.resolve("sample-company"));
    }

    /** Whether this is the data directory of a sample company. */
    public boolean exists() {
        return Files.exists(file);
    }

    /** Begins it at that moment, if it has not begun. */
    public void begin(Instant now) {
        if (!exists()) {
            write(List.of(now.toString()));
        }
    }

    Instant end() {
        return Instant.parse(lines().getFirst());
    }

    boolean isTold() {
        return lines().contains(ALL);
    }

    void told() {
        write(List.of(end().toString(), ALL));
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<String> lines) {
        try {
            Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(Path.of(".")));
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
