package app.chung.importers.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.chung.importers.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Over a real archive, where it stands beside the checkout. */
class RealIssueArchiveTest {

    private static final Path FILE = Path.of("../../../shared/real-data/ietf-vdaf-archive.json");

    @Test
    void holds_what_an_independent_count_says() throws IOException {
        assumeTrue(Files.exists(FILE), "skipped: there is no " + FILE + " beside this checkout");
        Archives archives = new Archives();
        List<Told> told = archives.told(archives.read(FILE));
        assertThat(archives.tally.result().kinds())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "issue", 205,
                                "pull", 407,
                                "comment", 790,
                                "review", 1_308,
                                "remark", 1_815));
        assertThat(archives.tally.result().skipped()).isEmpty();
        assertThat(told).filteredOn(each -> each.entry() != null).hasSize(4_525);
        assertThat(told).extracting(Told::id).doesNotHaveDuplicates();
        assertThat(archives.said()).isEmpty();
    }
}
