package app.chung.embedded;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The server's settings, given on its command line so that a new version of Chung brings its own.
 */
public enum PostgresSettings {
    /** Loses nothing that was acknowledged, even when the machine stops. */
    DURABLE("on"),
    /** For tests: survives {@code kill -9}, but not a power cut. */
    THROW_AWAY("off");

    private final String onDisk;

    PostgresSettings(String onDisk) {
        this.onDisk = onDisk;
    }

    List<String> arguments() {
        return all().entrySet().stream()
                .flatMap(
                        setting ->
                                List.of("-c", setting.getKey() + "=" + setting.getValue()).stream())
                .toList();
    }

    private Map<String, String> all() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("fsync", onDisk);
        settings.put("full_page_writes", onDisk);
        settings.put("synchronous_commit", onDisk);
        settings.put("max_connections", "100");
        settings.put("shared_buffers", "128MB");
        settings.put("work_mem", "8MB");
        settings.put("maintenance_work_mem", "64MB");
        settings.put("max_parallel_workers_per_gather", "0");
        settings.put("autovacuum_max_workers", "1");
        settings.put("io_method", "sync");
        settings.put("jit", "off");
        settings.put("random_page_cost", "1.1");
        settings.put("effective_cache_size", "512MB");
        // Recovery after a crash reads the log since the last checkpoint: keep that short.
        settings.put("max_wal_size", "192MB");
        settings.put("min_wal_size", "48MB");
        settings.put("checkpoint_timeout", "2min");
        settings.put("checkpoint_completion_target", "0.6");
        settings.put("idle_in_transaction_session_timeout", "30s");
        settings.put("tcp_keepalives_idle", "30");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("log_checkpoints", "off");
        // No row, no parameter and no statement may get into a log.
        settings.put("log_error_verbosity", "terse");
        settings.put("log_min_error_statement", "panic");
        return settings;
    }
}
