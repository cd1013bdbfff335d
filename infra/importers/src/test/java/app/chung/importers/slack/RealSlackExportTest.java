package app.chung.importers.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.chung.importers.Console;
import app.chung.importers.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Over a real export, where it stands beside the checkout. */
class RealSlackExportTest {

    private static final Path FILE = Path.of("../../../shared/real-data/irc-slack-export.zip");

    @Test
    void holds_what_an_independent_count_says() throws IOException {
        assumeTrue(Files.exists(FILE), "skipped: there is no " + FILE + " beside this checkout");
        Map<String, Integer> kinds = new TreeMap<>();
        Report report = new Console(new PrintStream(OutputStream.nullOutputStream()), false);
        try (Archive archive = new Archive(FILE)) {
            SlackExport export = new SlackExport(archive, report);
            export.entries(
                    entry -> {
                        kinds.merge(entry.kind().name(), 1, Integer::sum);
                        if (entry.isRoot()) {
                            kinds.merge("ROOT", 1, Integer::sum);
                        }
                        if (entry.isReply()) {
                            kinds.merge("REPLY", 1, Integer::sum);
                        }
                        if (entry.text().isBlank()) {
                            kinds.merge("EMPTY", 1, Integer::sum);
                        }
                    });
            assertThat(export.users()).hasSize(24_652);
        }
        assertThat(kinds)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "SAID", 206_855,
                                "ACTION", 43,
                                "JOIN", 15_843,
                                "LEAVE", 7_960,
                                "ROOT", 5_899,
                                "REPLY", 52_290,
                                "EMPTY", 23));
    }
}
