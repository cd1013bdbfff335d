package app.chung.standalone;

import app.chung.platform.server.Child;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A stand-in for MongoDB as a process of its own: it speaks the protocol, keeps everything in
 * memory and loses it at its end. With it the adapter is tried from end to end where there is no
 * server; of how a real one behaves it says nothing.
 */
public final class MongoDouble {

    private static final String PORT = "CHUNG_MONGO_DOUBLE_PORT";

    private MongoDouble() {}

    /** Listens until whoever started it is gone. */
    public static void main(String[] arguments) {
        int port = Integer.parseInt(System.getenv(PORT));
        new MongoServer(new MemoryBackend()).bind("127.0.0.1", port);
        Child.tell(port);
    }

    /** Starts one. */
    static Node start(int port, Consumer<String> out) {
        return Node.start(
                "MongoDB double", MongoDouble.class, Map.of(PORT, String.valueOf(port)), out);
    }

    /** A port for it; the same when it is started again, since the nodes know it. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Where the nodes find it. */
    static String url(int port) {
        return "mongodb://127.0.0.1:" + port;
    }
}
