package app.chung.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Makes a new cluster. */
record PostgresInitdb(Path home, Path folder, PostgresSettings settings) {

    static final String USER = "chung";

    private static final String VERSION = "18";

    /** Makes it beside its place and moves it there, so that a crash leaves all or nothing. */
    void makeIfMissing(Progress progress) {
        Path files = folder.resolve("cluster");
        if (Files.exists(files)) {
            refuseOtherVersion(files);
            return;
        }
        progress.say("making a new PostgreSQL cluster");
        Folders.privately(folder);
        Path fresh = folder.resolve("cluster.new");
        Folders.delete(fresh);
        Secret.make(password());
        run(fresh);
        try {
            Files.move(fresh, files, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PostgreSQL refuses root: in a user namespace of its own it sees nobody instead. */
    static List<String> notAsRoot() {
        if (!Processes.asRoot()) {
            return List.of();
        }
        if (!Processes.succeeds(List.of("unshare", "-U", "true"))) {
            throw new EngineFailure(
                    "PostgreSQL does not run as root, and this system gives root no user namespace"
                            + " (unshare -U). Start Chung as another user.");
        }
        return List.of("unshare", "-U");
    }

    private static void refuseOtherVersion(Path files) {
        String version;
        try {
            version = Files.readString(files.resolve("PG_VERSION")).strip();
        } catch (IOException e) {
            throw new EngineFailure(files + " is not a PostgreSQL cluster.", e);
        }
        if (!version.equals(VERSION)) {
            throw new EngineFailure(
                    "The data are those of PostgreSQL %s, and this Chung brings %s."
                            .formatted(version, VERSION));
        }
    }

    private void run(Path target) {
        Path log = folder.resolve("postgres.log");
        try {
            if (Processes.launch(notAsRoot(), command(target), log).waitFor() != 0) {
                throw new EngineFailure("PostgreSQL's initdb failed; see " + log + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineFailure("Interrupted while making the PostgreSQL cluster.", e);
        }
    }

    private List<String> command(Path target) {
        var command = new ArrayList<String>();
        command.add(home.resolve("bin/initdb").toString());
        command.addAll(List.of("-D", target.toString(), "-U", USER, "-E", "UTF8"));
        command.addAll(List.of("--pwfile", password().toString(), "-A", "scram-sha-256"));
        // The built-in provider does not change its order with the system's C library.
        command.addAll(List.of("--locale=C", "--locale-provider=builtin"));
        command.addAll(List.of("--builtin-locale=C.UTF-8", "--no-instructions"));
        if (settings == PostgresSettings.THROW_AWAY) {
            command.add("--no-sync");
        }
        return command;
    }

    private Path password() {
        return folder.resolve("password");
    }
}
