package app.chung.ledger;

import app.chung.ledger.reader.LedgerDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between client and server and cuts connections: before the request or before the reply.
 */
final class CuttingProxy implements AutoCloseable {

    final AtomicInteger lostReplies = new AtomicInteger();
    final AtomicInteger lostRequests = new AtomicInteger();
    volatile double share;
    volatile boolean refusing;

    private final ServerSocket server;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    CuttingProxy(LedgerDatabase database) throws IOException {
        this.target = URI.create(database.url().substring("jdbc:".length())).getPort();
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    LedgerDatabase before(LedgerDatabase database) {
        String url = database.url().replace(":" + target, ":" + server.getLocalPort());
        return new LedgerDatabase(url, database.user(), database.password());
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                if (refusing) {
                    client.close();
                } else {
                    connect(client);
                }
            } catch (IOException e) {
                lostRequests.incrementAndGet();
            }
        }
    }

    private void connect(Socket client) throws IOException {
        Socket backend = new Socket(InetAddress.getLoopbackAddress(), target);
        open.addAll(List.of(client, backend));
        Thread.ofVirtual().start(() -> pump(client, backend, lostRequests));
        Thread.ofVirtual().start(() -> pump(backend, client, lostReplies));
    }

    private void pump(Socket from, Socket to, AtomicInteger losses) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[64 * 1024];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (ThreadLocalRandom.current().nextDouble() < share) {
                    losses.incrementAndGet();
                    return;
                }
                out.write(buffer, 0, n);
                out.flush();
            }
        } catch (IOException e) {
            return;
        }
    }

    void cutAll() {
        open.forEach(
                socket -> {
                    try {
                        socket.close();
                    } catch (IOException e) {
                        return;
                    }
                });
        open.clear();
    }

    @Override
    public void close() throws IOException {
        server.close();
        cutAll();
    }
}
