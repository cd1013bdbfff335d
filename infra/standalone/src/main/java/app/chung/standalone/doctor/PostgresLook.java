package app.chung.standalone.doctor;

import app.chung.platform.PostgresSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.springframework.core.env.Environment;

/** PostgreSQL: whether it can be reached, keeps what it says, and has our time. */
final class PostgresLook {

    private static final int VERSION = 18;
    private static final Duration SKEW = Duration.ofSeconds(5);

    private final Asked asked;
    private final Clock clock;

    private PostgresLook(Asked asked, Clock clock) {
        this.asked = asked;
        this.clock = clock;
    }

    static List<Finding> look(Place place, Environment settings, Clock clock) {
        if (!settings.containsProperty("chung.postgres.url")) {
            return List.of(stopped(place));
        }
        PostgresSettings where = PostgresSettings.of(settings);
        try (Connection connection = DriverManager.getConnection(where.url(), patience(where))) {
            Asked asked = new Asked(connection);
            List<Finding> found = new ArrayList<>(new PostgresLook(asked, clock).all());
            found.addAll(new LogLook(asked).all());
            return found;
        } catch (SQLException e) {
            return List.of(
                    Finding.bad(
                            "PostgreSQL at " + where.url() + " cannot be asked: " + first(e),
                            "start it, or see CHUNG_POSTGRES_URL, _USER and _PASSWORD"));
        }
    }

    private static Properties patience(PostgresSettings where) {
        Properties how = new Properties();
        how.setProperty("user", where.user());
        how.setProperty("password", where.password());
        how.setProperty("connectTimeout", "5");
        how.setProperty("loginTimeout", "5");
        how.setProperty("socketTimeout", "30");
        how.setProperty("options", "-c default_transaction_read_only=on");
        return how;
    }

    private static String first(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }

    private static Finding stopped(Place place) {
        Path version = place.engine("postgres").resolve("cluster").resolve("PG_VERSION");
        if (place.isUsed()) {
            return Finding.bad(
                    "the workspace runs, but its PostgreSQL does not answer",
                    "see " + place.engine("postgres").resolve("postgres.log"));
        }
        try {
            String has = Files.exists(version) ? Files.readString(version).strip() : "";
            return has.isEmpty() || has.equals(String.valueOf(VERSION))
                    ? Finding.fine("PostgreSQL is stopped with the workspace")
                    : Finding.bad(
                            "the data are those of PostgreSQL " + has,
                            "dump with the Chung that made them, restore into a new directory");
        } catch (IOException e) {
            return Finding.bad(version + " cannot be read: " + e, "see who owns the directory");
        }
    }

    private List<Finding> all() throws SQLException {
        return List.of(
                version(),
                durable("fsync"),
                durable("full_page_writes"),
                durable("synchronous_commit"),
                clocks());
    }

    private Finding version() throws SQLException {
        String version = asked.text("SHOW server_version");
        return Integer.parseInt(version.split("\\D", 2)[0]) >= VERSION
                ? Finding.fine("PostgreSQL " + version + " answers")
                : Finding.odd(
                        "PostgreSQL " + version + " answers; Chung is tested with 18",
                        "upgrade it to 18");
    }

    private Finding durable(String setting) throws SQLException {
        String value = asked.text("SHOW " + setting);
        return value.equals("off")
                ? Finding.bad(
                        "PostgreSQL runs with " + setting + " off: a crash loses data",
                        "set " + setting + " = on and restart it")
                : Finding.fine(setting + " is " + value);
    }

    private Finding clocks() throws SQLException {
        Instant before = clock.instant();
        Instant theirs =
                Instant.ofEpochMilli(
                        asked.number(
                                "SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint"));
        Instant after = clock.instant();
        Duration off =
                theirs.isBefore(before)
                        ? Duration.between(theirs, before)
                        : theirs.isAfter(after) ? Duration.between(after, theirs) : Duration.ZERO;
        return off.compareTo(SKEW) < 0
                ? Finding.fine("the clocks of this machine and of PostgreSQL agree")
                : Finding.odd(
                        "this machine's clock and PostgreSQL's are %d s apart"
                                .formatted(off.toSeconds()),
                        "let both follow a time server (chrony, systemd-timesyncd)");
    }
}
