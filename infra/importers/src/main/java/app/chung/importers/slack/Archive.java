package app.chung.importers.slack;

import app.chung.importers.CannotGoOn;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The zip, read within bounds: whatever it says of itself, no file of it yields more than a
 * bearable amount, and none is looked for outside.
 */
final class Archive implements AutoCloseable {

    static final long LARGEST_FILE = 256L << 20;
    static final long LARGEST_WHOLE = 16L << 30;
    private static final int MOST_FILES = 1_000_000;

    private final ZipFile zip;
    private final long largestFile;
    private long left;

    Archive(Path file) {
        this(file, LARGEST_FILE, LARGEST_WHOLE);
    }

    Archive(Path file, long largestFile, long largestWhole) {
        this.largestFile = largestFile;
        this.left = largestWhole;
        try {
            this.zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new CannotGoOn(
                    "broken-zip",
                    file.getFileName()
                            + " is no whole zip, it may have been cut off: "
                            + e.getMessage(),
                    e);
        } catch (IOException e) {
            throw new CannotGoOn("unreadable", file + " cannot be read: " + e.getMessage(), e);
        }
        if (zip.size() > MOST_FILES) {
            throw new CannotGoOn(
                    "too-many-files",
                    file.getFileName() + " holds too many files: " + zip.size(),
                    null);
        }
    }

    /** The names of all files in it, also of those that nobody should follow. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        zip.stream().filter(entry -> !entry.isDirectory()).forEach(e -> names.add(e.getName()));
        return names;
    }

    /** Whether the name leads out of the archive. */
    static boolean climbsOut(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || List.of(name.split("/")).contains("..");
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** What is in the file. */
    InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("it is not in the archive");
        }
        return new Bounded(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Stops a bomb. */
    private final class Bounded extends FilterInputStream {

        private long mine = largestFile;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) {
                spend(1);
            }
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int many = super.read(bytes, offset, length);
            if (many > 0) {
                spend(many);
            }
            return many;
        }

        private void spend(int bytes) throws IOException {
            mine -= bytes;
            left -= bytes;
            if (mine < 0 || left < 0) {
                throw new IOException("it unpacks to more than is bearable");
            }
        }
    }
}
