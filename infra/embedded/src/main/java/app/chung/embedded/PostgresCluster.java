package app.chung.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The files of one PostgreSQL server: its cluster, its password, its port, its log. */
final class PostgresCluster {

    static final String USER = "chung";

    private final Path home;
    private final Path folder;

    PostgresCluster(Path home, Path folder) {
        this.home = home;
        this.folder = folder;
    }

    Path files() {
        return folder.resolve("cluster");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    Path portFile() {
        return folder.resolve("port");
    }

    String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes the cluster beside its place and moves it there, so that a crash leaves all or nothing.
     */
    void makeIfMissing(PostgresSettings settings, Progress progress) {
        if (Files.exists(files())) {
            return;
        }
        progress.say("making a new PostgreSQL cluster");
        Folders.privately(folder);
        Path fresh = folder.resolve("cluster.new");
        Folders.delete(fresh);
        try {
            writePassword();
            initdb(fresh, settings);
            Files.move(fresh, files(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command that runs the server on a port. */
    List<String> serverCommand(PostgresSettings settings, int port) {
        var command = new ArrayList<>(program("postgres"));
        command.addAll(List.of("-D", files().toString(), "-c", "port=" + port));
        command.addAll(settings.arguments());
        return command;
    }

    private void initdb(Path target, PostgresSettings settings) {
        var command = new ArrayList<>(program("initdb"));
        command.addAll(List.of("-D", target.toString(), "-U", USER, "-E", "UTF8"));
        command.addAll(List.of("--pwfile", passwordFile().toString(), "-A", "scram-sha-256"));
        command.addAll(List.of("--locale=C", "--locale-provider=builtin"));
        command.addAll(List.of("--builtin-locale=C.UTF-8", "--no-instructions"));
        if (settings == PostgresSettings.THROW_AWAY) {
            command.add("--no-sync");
        }
        try {
            int code = Processes.launch(command, log()).waitFor();
            if (code != 0) {
                throw new EngineFailure("PostgreSQL's initdb failed; see " + log() + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("Interrupted while making the PostgreSQL cluster.", e);
        }
    }

    /** PostgreSQL refuses root: in a user namespace of its own it sees nobody instead. */
    private List<String> program(String name) {
        String path = home.resolve("bin").resolve(name).toString();
        return Processes.asRoot() ? List.of("unshare", "-U", path) : List.of(path);
    }

    private Path passwordFile() {
        return folder.resolve("password");
    }

    private void writePassword() throws IOException {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        Files.deleteIfExists(passwordFile());
        Files.createFile(
                passwordFile(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile(), HexFormat.of().formatHex(bytes) + "\n");
    }
}
