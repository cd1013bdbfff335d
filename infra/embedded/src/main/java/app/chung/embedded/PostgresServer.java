package app.chung.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** A running PostgreSQL server: started by us, or found alive and adopted. */
final class PostgresServer {

    private static final Duration READY = Duration.ofSeconds(120);
    private static final Duration RETRY = Duration.ofSeconds(15);
    private static final Duration ADOPTABLE = Duration.ofSeconds(10);
    private static final Duration STOP = Duration.ofSeconds(20);

    private final ProcessHandle postmaster;
    private final PostgresAddress address;
    private final boolean adopted;

    private PostgresServer(ProcessHandle postmaster, PostgresAddress address, boolean adopted) {
        this.postmaster = postmaster;
        this.address = address;
        this.adopted = adopted;
    }

    /** Adopts the server that still runs on the cluster, or starts one. */
    static PostgresServer over(
            PostgresCluster cluster, PostgresSettings settings, Progress progress) {
        cluster.makeIfMissing(settings, progress);
        return survivor(cluster, progress).orElseGet(() -> launch(cluster, settings, progress));
    }

    ProcessHandle postmaster() {
        return postmaster;
    }

    PostgresAddress address() {
        return address;
    }

    boolean adopted() {
        return adopted;
    }

    /** Ends the sessions, writes a checkpoint and waits. */
    void stop() {
        Processes.end(postmaster, "INT", STOP);
    }

    private static Optional<PostgresServer> survivor(PostgresCluster cluster, Progress progress) {
        List<String> facts = postmasterFacts(cluster);
        if (facts.size() < 4) {
            return Optional.empty();
        }
        long pid = Long.parseLong(facts.get(0));
        var process = Processes.find(pid, cluster.files());
        if (process.isEmpty()) {
            forgetStranger(pid, cluster);
            return Optional.empty();
        }
        progress.say("adopting the PostgreSQL that is still running");
        var address = addressOf(cluster, Integer.parseInt(facts.get(3)));
        if (Patience.until(ADOPTABLE, () -> answers(address))) {
            return Optional.of(new PostgresServer(process.get(), address, true));
        }
        Processes.end(process.get(), "QUIT", STOP);
        return Optional.empty();
    }

    /**
     * Starts the server, again if need be: for a moment after a crash the last sessions of the dead
     * server still hold its shared memory.
     */
    private static PostgresServer launch(
            PostgresCluster cluster, PostgresSettings settings, Progress progress) {
        progress.say("starting PostgreSQL");
        long retryUntil = System.nanoTime() + RETRY.toNanos();
        do {
            int port = Ports.remembered(cluster.portFile());
            var address = addressOf(cluster, port);
            var process = Processes.launch(cluster.serverCommand(settings, port), cluster.log());
            boolean decided = Patience.until(READY, () -> !process.isAlive() || answers(address));
            if (process.isAlive()) {
                return awaited(process.toHandle(), address, decided, cluster);
            }
        } while (System.nanoTime() < retryUntil);
        throw new EngineFailure("PostgreSQL does not start; see " + cluster.log() + ".");
    }

    private static PostgresServer awaited(
            ProcessHandle process,
            PostgresAddress address,
            boolean answered,
            PostgresCluster cluster) {
        if (answered) {
            return new PostgresServer(process, address, false);
        }
        Processes.end(process, "QUIT", STOP);
        throw new EngineFailure(
                "PostgreSQL was not ready after "
                        + READY.toSeconds()
                        + " s; see "
                        + cluster.log()
                        + ".");
    }

    private static PostgresAddress addressOf(PostgresCluster cluster, int port) {
        return new PostgresAddress("127.0.0.1", port, PostgresCluster.USER, cluster.password());
    }

    private static List<String> postmasterFacts(PostgresCluster cluster) {
        try {
            return Files.readAllLines(postmasterFile(cluster));
        } catch (IOException none) {
            return List.of();
        }
    }

    /**
     * When the dead server's number now belongs to another program, the server would refuse to
     * start. The file also guards against the dead server's last sessions, so those must be gone.
     */
    private static void forgetStranger(long pid, PostgresCluster cluster) {
        if (ProcessHandle.of(pid).isEmpty()) {
            return;
        }
        Patience.until(STOP, () -> !Processes.worksIn(cluster.files()));
        try {
            Files.deleteIfExists(postmasterFile(cluster));
        } catch (IOException e) {
            throw new EngineFailure("Could not remove a stale postmaster.pid.", e);
        }
    }

    private static Path postmasterFile(PostgresCluster cluster) {
        return cluster.files().resolve("postmaster.pid");
    }

    private static boolean answers(PostgresAddress address) {
        var properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "5");
        try (var connection =
                DriverManager.getConnection(address.jdbcUrl("postgres"), properties)) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }
}
