package app.chung.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between clients and a server, and cuts connections in the middle of answers: whatever the
 * server did is done, and the client does not hear of it.
 */
final class CuttingProxy implements AutoCloseable {

    private final ServerSocket server =
            new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress());
    private final int target;
    private final double share;
    private final Random random;
    private final AtomicInteger cuts = new AtomicInteger();

    CuttingProxy(String url, double share, Random random) throws IOException {
        this.target = URI.create(url).getPort();
        this.share = share;
        this.random = random;
        Thread.ofVirtual().name("cutting-proxy").start(this::accept);
    }

    String url() {
        return "http://localhost:" + server.getLocalPort();
    }

    /** How many answers it has cut. */
    int cuts() {
        return cuts.get();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                connect(server.accept());
            } catch (IOException closing) {
                continue;
            }
        }
    }

    private void connect(Socket client) throws IOException {
        Socket backend = new Socket(InetAddress.getLoopbackAddress(), target);
        // A reset leaves nothing behind: thousands of cuts would use up all ports otherwise.
        client.setSoLinger(true, 0);
        backend.setSoLinger(true, 0);
        Thread.ofVirtual().start(() -> pump(client, backend, 0));
        Thread.ofVirtual().start(() -> pump(backend, client, share));
    }

    private void pump(Socket from, Socket to, double cutting) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[16 * 1024];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                boolean cut = random.nextDouble() < cutting;
                out.write(buffer, 0, cut ? n / 2 : n);
                if (cut) {
                    cuts.incrementAndGet();
                    return;
                }
            }
        } catch (IOException ended) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
