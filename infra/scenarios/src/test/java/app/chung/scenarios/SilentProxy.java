package app.chung.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Stands before an engine. When it falls silent it goes on taking connections and bytes, hangs up
 * on nobody and hands nothing on: what a lost route looks like. Who was connected then hears
 * nothing ever again; who connects after it has found its voice is served.
 */
final class SilentProxy implements AutoCloseable {

    private final ServerSocket server =
            new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress());
    private final Queue<Socket> held = new ConcurrentLinkedQueue<>();
    private final int target;
    private volatile boolean silent;
    private volatile int silences;

    SilentProxy(int target) throws IOException {
        this.target = target;
        Thread.ofVirtual().name("silent-proxy").start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    void fallSilent() {
        silent = true;
        silences++;
    }

    void speak() {
        silent = false;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                held.add(client);
                if (!silent) {
                    connect(client);
                }
            } catch (IOException closing) {
                continue;
            }
        }
    }

    private void connect(Socket client) throws IOException {
        Socket backend = new Socket(InetAddress.getLoopbackAddress(), target);
        held.add(backend);
        int born = silences;
        Thread.ofVirtual().start(() -> pump(client, backend, born));
        Thread.ofVirtual().start(() -> pump(backend, client, born));
    }

    private void pump(Socket from, Socket to, int born) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[16 * 1024];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (silences == born) {
                    out.write(buffer, 0, n);
                }
            }
            if (silences == born) {
                to.close();
            }
        } catch (IOException ended) {
            close(silences == born ? to : from);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        held.forEach(SilentProxy::close);
    }
}
