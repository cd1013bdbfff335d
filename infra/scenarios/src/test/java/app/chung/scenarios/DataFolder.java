package app.chung.scenarios;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A workspace's folder, as an operator with rights on it sees it. */
record DataFolder(Path path) {

    /** The database's main process. */
    ProcessHandle postgres() throws IOException {
        return process("postgres/cluster/postmaster.pid");
    }

    /** The search node's process. */
    ProcessHandle openSearch() throws IOException {
        return process("opensearch/pid");
    }

    /** A look into the database beside the workspace. */
    Connection database() throws IOException, SQLException {
        String port = Files.readString(path.resolve("postgres/port")).strip();
        String password = Files.readString(path.resolve("postgres/password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/chung", "chung", password);
    }

    private ProcessHandle process(String record) throws IOException {
        String pid = Files.readAllLines(path.resolve(record)).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }
}
