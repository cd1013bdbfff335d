package app.chung.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server's programs, unpacked once into a cache. */
final class PostgresBinaries {

    private static final int EXECUTABLE = 0100;

    private PostgresBinaries() {}

    /** The folder that holds {@code bin/postgres}; several processes may ask at once. */
    static Path unpackedIn(Path cache, Progress progress) {
        URL archive = archive();
        try {
            Path home = cache.resolve("postgres-" + fingerprint(archive));
            if (!Files.exists(home)) {
                progress.say("unpacking PostgreSQL");
                Folders.privately(cache);
                Path fresh = Files.createTempDirectory(cache, "postgres-");
                unpack(archive, fresh);
                settle(fresh, home);
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL archive() {
        String name =
                switch (System.getProperty("os.arch")) {
                    case "amd64" -> "/postgres-linux-x86_64.txz";
                    case "aarch64" -> "/postgres-linux-arm_64.txz";
                    case String other ->
                            throw new EngineFailure(
                                    "No embedded PostgreSQL for "
                                            + other
                                            + "; give the address of a server in"
                                            + " CHUNG_POSTGRES_URL.");
                };
        URL found = PostgresBinaries.class.getResource(name);
        if (found == null) {
            throw new EngineFailure("The PostgreSQL archive " + name + " is not in this build.");
        }
        return found;
    }

    private static String fingerprint(URL archive) throws IOException {
        var entry = ((JarURLConnection) archive.openConnection()).getJarEntry();
        return Long.toHexString(entry.getCrc());
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream packed = new BufferedInputStream(archive.openStream());
                var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (path.startsWith(target) && !path.toString().endsWith(".a")) {
                    write(tar, entry, path);
                }
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        String mode = (entry.getMode() & EXECUTABLE) == 0 ? "rw-r--r--" : "rwxr-xr-x";
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    private static void settle(Path fresh, Path home) throws IOException {
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException lostTheRace) {
            Folders.delete(fresh);
            if (!Files.exists(home)) {
                throw lostTheRace;
            }
        }
    }
}
