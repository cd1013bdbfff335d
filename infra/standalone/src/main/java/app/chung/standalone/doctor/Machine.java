package app.chung.standalone.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The JDK, the port, the disk, and who may read the data directory. */
final class Machine {

    private static final int JDK = 25;
    private static final long MEGABYTE = 1024 * 1024;
    private static final long LEAST = 512 * MEGABYTE;
    private static final double SCARCE = 0.15;

    private static final Set<PosixFilePermission> OURS =
            Set.of(
                    PosixFilePermission.OWNER_READ,
                    PosixFilePermission.OWNER_WRITE,
                    PosixFilePermission.OWNER_EXECUTE);

    private Machine() {}

    static List<Finding> look(Place place, int port) {
        List<Finding> found = new ArrayList<>();
        found.add(jdk());
        found.add(port(place, port));
        try {
            found.addAll(folder(place));
        } catch (IOException e) {
            found.add(
                    Finding.bad(
                            "the data directory " + place.data() + " cannot be looked at: " + e,
                            "see that this user may read it"));
        }
        return found;
    }

    private static Finding jdk() {
        int feature = Runtime.version().feature();
        return feature == JDK
                ? Finding.fine("JDK " + Runtime.version())
                : Finding.bad("JDK " + feature, "install a JDK 25, or set JAVA_HOME to one");
    }

    private static Finding port(Place place, int port) {
        if (isFree(port)) {
            return place.isUsed()
                    ? Finding.odd(
                            "the workspace runs, but not at port " + port,
                            "say its port with --port")
                    : Finding.fine("port " + port + " is free");
        }
        return place.isUsed()
                ? Finding.fine("somebody answers at port " + port)
                : Finding.bad(
                        "port " + port + " is taken by another process",
                        "end that one, or start Chung with another --port");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static List<Finding> folder(Place place) throws IOException {
        Path data = place.data();
        if (!Files.isDirectory(data)) {
            return List.of(
                    Finding.odd(
                            "there is no data directory " + data,
                            "nothing, if the workspace was never started there"),
                    disk(data.toAbsolutePath().getRoot()));
        }
        List<Finding> found = new ArrayList<>();
        found.add(rights(data));
        Path key = data.resolve("master.key");
        if (Files.exists(key)) {
            found.add(key(key));
        }
        found.add(
                Finding.fine(
                        place.isUsed() ? "the workspace is running" : "the workspace is stopped"));
        found.add(disk(data));
        return found;
    }

    private static Finding rights(Path data) throws IOException {
        if (!Files.isWritable(data)) {
            return Finding.bad(
                    "this user may not write to " + data,
                    "run as who owns it, or give it to this user (chown -R)");
        }
        return isOursAlone(data)
                ? Finding.fine("only its owner may read " + data)
                : Finding.bad("others than its owner may read " + data, "chmod 700 " + data);
    }

    private static Finding key(Path file) throws IOException {
        return isOursAlone(file)
                ? Finding.fine("only its owner may read the master key")
                : Finding.bad("others than its owner may read " + file, "chmod 600 " + file);
    }

    private static boolean isOursAlone(Path file) throws IOException {
        return OURS.containsAll(Files.getPosixFilePermissions(file));
    }

    private static Finding disk(Path where) throws IOException {
        FileStore store = Files.getFileStore(where);
        long free = store.getUsableSpace();
        String said = "%d MB of the disk under %s are free".formatted(free / MEGABYTE, where);
        String remedy = "make room, or move the data directory to a larger disk";
        if (free < LEAST) {
            return Finding.bad(said, remedy);
        }
        return free < store.getTotalSpace() * SCARCE
                ? Finding.odd(said, remedy)
                : Finding.fine(said);
    }
}
