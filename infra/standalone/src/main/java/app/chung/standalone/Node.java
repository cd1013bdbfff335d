package app.chung.standalone;

import app.chung.platform.server.Child;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A server in a process of its own, which is started again when it dies. */
final class Node implements AutoCloseable {

    private static final int PAUSE_SECONDS = 1;
    private static final int END_SECONDS = 15;

    private final String name;
    private final ProcessBuilder command;
    private final Consumer<String> out;
    private final CountDownLatch served = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile int port;
    private @Nullable Process process;

    private Node(String name, ProcessBuilder command, Consumer<String> out) {
        this.name = name;
        this.command = command;
        this.out = out;
    }

    /**
     * Starts it, without waiting until it serves.
     *
     * @param name in what is said of it
     * @param main what runs there
     * @param environment what it needs to know beside what this process knows
     * @param out hears what it says
     */
    static Node start(
            String name, Class<?> main, Map<String, String> environment, Consumer<String> out) {
        ProcessBuilder command = new ProcessBuilder(java(name, main)).redirectErrorStream(true);
        command.environment().putAll(environment);
        command.environment().put("CHUNG_CHILD", "true");
        command.environment().put("SERVER_PORT", "0");
        Node node = new Node(name, command, out);
        Thread.ofVirtual().name(name).start(node::keep);
        return node;
    }

    /** As this process was started, with its name where a list of processes shows it. */
    private static List<String> java(String name, Class<?> main) {
        List<String> words = new ArrayList<>();
        words.add(ProcessHandle.current().info().command().orElse("java"));
        words.add("-Dchung.node=" + name);
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.equals("-XX:+AutoCreateSharedArchive"))
                .forEach(words::add);
        words.add("-Xmx" + System.getenv().getOrDefault("CHUNG_HEAP", "320m"));
        words.add("-cp");
        words.add(System.getProperty("java.class.path"));
        words.add(main.getName());
        return words;
    }

    /** Where it listens; 0 while it does not. */
    int port() {
        return port;
    }

    /** Waits until it has served once. */
    void await(Duration patience) throws InterruptedException {
        if (!served.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("The " + name + " does not start");
        }
    }

    private void keep() {
        try {
            do {
                run();
            } while (!closed.await(PAUSE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() throws InterruptedException {
        try {
            @Nullable Process started = begin();
            if (started != null) {
                follow(started);
                int status = started.waitFor();
                if (closed.getCount() > 0) {
                    out.accept(name + " ended (" + status + ") and is started again");
                }
            }
        } catch (IOException e) {
            out.accept(name + " cannot be started: " + e.getMessage());
        }
    }

    private synchronized @Nullable Process begin() throws IOException {
        process = closed.getCount() == 0 ? null : command.start();
        return process;
    }

    private void follow(Process started) throws IOException {
        try (var lines = started.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(Child.LISTENING)) {
                    port = Integer.parseInt(line.substring(Child.LISTENING.length()));
                    served.countDown();
                } else {
                    out.accept(line);
                }
            }
        } finally {
            port = 0;
        }
    }

    /** Ends it, by force when it takes too long. */
    @Override
    public synchronized void close() {
        closed.countDown();
        Process running = process;
        if (running == null) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        } catch (InterruptedException e) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
