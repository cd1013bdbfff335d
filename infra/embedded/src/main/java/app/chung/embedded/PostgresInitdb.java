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

    /** Makes it beside its place and moves it there, so that a crash leaves all or nothing. */
    void makeIfMissing(Progress progress) {
        Path files = folder.resolve("cluster");
        if (Files.exists(files)) {
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
        return Processes.asRoot() ? List.of("unshare", "-U") : List.of();
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
