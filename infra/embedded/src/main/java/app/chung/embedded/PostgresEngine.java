package app.chung.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Properties;

/** One PostgreSQL cluster: its files, its password, its port, its log. */
final class PostgresEngine implements Engine {

    private final Path home;
    private final Path folder;
    private final PostgresSettings settings;

    PostgresEngine(Path home, Path folder, PostgresSettings settings) {
        this.home = home;
        this.folder = folder.toAbsolutePath();
        this.settings = settings;
    }

    /** Where it listens, once it was started for the first time. */
    PostgresAddress address() {
        return new PostgresAddress(
                "127.0.0.1",
                Ports.read(portFile()),
                PostgresInitdb.USER,
                Secret.read(folder.resolve("password")));
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Path files() {
        return folder.resolve("cluster");
    }

    @Override
    public Path log() {
        return folder.resolve("postgres.log");
    }

    @Override
    public OptionalLong recorded() {
        try (var lines = Files.lines(record())) {
            return lines.limit(1).mapToLong(Long::parseLong).findFirst();
        } catch (IOException none) {
            return OptionalLong.empty();
        }
    }

    @Override
    public void forget() {
        try {
            Files.deleteIfExists(record());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void prepare(Progress progress) {
        new PostgresInitdb(home, folder, settings).makeIfMissing(progress);
        Ports.remembered(portFile());
    }

    @Override
    public List<String> command() {
        var command = new ArrayList<String>();
        command.add(home.resolve("bin/postgres").toString());
        command.addAll(List.of("-D", files().toString()));
        command.addAll(List.of("-c", "port=" + Ports.read(portFile())));
        command.addAll(settings.arguments());
        return command;
    }

    @Override
    public List<String> wrapper() {
        return PostgresInitdb.notAsRoot();
    }

    @Override
    public boolean answers() {
        var address = address();
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

    /** Fast shutdown: ends the sessions and writes a checkpoint; TERM would wait for them. */
    @Override
    public String endSignal() {
        return "INT";
    }

    private Path portFile() {
        return folder.resolve("port");
    }

    private Path record() {
        return files().resolve("postmaster.pid");
    }
}
