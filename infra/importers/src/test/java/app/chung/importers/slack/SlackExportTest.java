package app.chung.importers.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.importers.CannotGoOn;
import app.chung.importers.Console;
import app.chung.importers.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlackExportTest {

    @TempDir private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Report report =
            new Console(new PrintStream(said, true, StandardCharsets.UTF_8), false);
    private final Map<String, String> files =
            new LinkedHashMap<>(
                    Map.of(
                            "users.json",
                            "[{\"id\": \"U1\", \"name\": \"ada\", \"real_name\": \"Ada L\"}]",
                            "channels.json",
                            "[{\"id\": \"C1\", \"name\": \"work\"},{\"id\":\"C2\",\"name\":\"b\"}]"));

    private static String message(String ts, String more) {
        return "{\"type\": \"message\", \"user\": \"U1\", \"text\": \"x\", \"ts\": \"%s\"%s}"
                .formatted(ts, more);
    }

    private List<SlackEntry> entries() throws IOException {
        List<SlackEntry> entries = new ArrayList<>();
        try (Archive archive = new Archive(Zip.of(folder, files))) {
            new SlackExport(archive, report).entries(entries::add);
        }
        return entries;
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void comes_in_the_order_of_time_across_channels() throws IOException {
        files.put(
                "work/2008-01-02.json",
                "[" + message("200.5", "") + "," + message("100.0", "") + "]");
        files.put("b/2008-01-02.json", "[" + message("150.000001", "") + "]");
        files.put("b/2008-01-01.json", "[" + message("50.1", "") + "]");
        assertThat(entries())
                .extracting(SlackEntry::ts)
                .containsExactly("50.1", "100.0", "150.000001", "200.5");
    }

    @Test
    void keeps_what_stands_before_a_break_and_says_where_it_is() throws IOException {
        files.put(
                "work/2008-01-01.json",
                "[" + message("1.1", "") + ",\n" + message("2.1", "") + ",\n{\"type\": \"mess");
        files.put("work/2008-01-02.json", "[" + message("3.1", "") + "]");
        assertThat(entries()).extracting(SlackEntry::ts).containsExactly("1.1", "2.1", "3.1");
        assertThat(said()).contains("work/2008-01-01.json: broken after entry 2, in line 3");
    }

    @Test
    void follows_no_name_out_of_the_archive() throws IOException {
        files.put("../2008-01-01.json", "[" + message("1.1", "") + "]");
        files.put("other/2008-01-01.json", "[" + message("1.1", "") + "]");
        assertThat(entries()).isEmpty();
        assertThat(said()).contains("leads out of the archive", "does not know");
    }

    @Test
    void stops_a_bomb() throws IOException {
        files.put("work/2008-01-01.json", "[" + " ".repeat(100_000) + message("1.1", "") + "]");
        files.put("work/2008-01-02.json", "[" + message("2.1", "") + "]");
        List<SlackEntry> entries = new ArrayList<>();
        try (Archive archive = new Archive(Zip.of(folder, files), 10_000, 1_000_000)) {
            new SlackExport(archive, report).entries(entries::add);
        }
        assertThat(entries).extracting(SlackEntry::ts).containsExactly("2.1");
        assertThat(said()).contains("work/2008-01-01.json: ");
    }

    @Test
    void says_that_a_zip_was_cut_off() throws IOException {
        Path zip = Zip.of(folder, files);
        byte[] whole = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> new Archive(zip))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("cut off");
    }

    @Test
    void says_once_what_is_wrong_with_a_day_however_often_it_is_read() throws IOException {
        files.put("work/2008-01-01.json", "[" + message("1.1", "") + ",\n{\"type\": \"mess");
        try (Archive archive = new Archive(Zip.of(folder, files))) {
            SlackExport export = new SlackExport(archive, report);
            Overview overview = Overview.of(export, new HashMap<>(export.users()), report);
            export.entriesAgain(entry -> assertThat(entry.ts()).isEqualTo("1.1"));
            assertThat(overview.entries()).isEqualTo(1);
        }
        assertThat(said()).containsOnlyOnce("work/2008-01-01.json: broken");
    }

    @Test
    void makes_names_that_fit_of_those_that_do_not() {
        assertThat(SlackUser.unknown("U".repeat(130)).givenName()).hasSize(60);
        assertThat(SlackUser.line("a\u0007" + "b".repeat(90), 80)).hasSize(80).startsWith("a b");
        assertThat(SlackUser.line("\u200b", 80)).isEqualTo("?");
    }

    @Test
    void introduces_authors_that_nobody_introduced_and_knows_which_threads_hang_on_words()
            throws IOException {
        files.put(
                "work/2008-01-01.json",
                "[%s, %s, %s, %s]"
                        .formatted(
                                message("1.1", ", \"thread_ts\": \"1.1\"").replace("U1", "U9"),
                                message("2.1", ", \"thread_ts\": \"1.1\""),
                                message("3.1", ", \"subtype\": \"channel_leave\""),
                                message("4.1", ", \"thread_ts\": \"3.1\"")));
        try (Archive archive = new Archive(Zip.of(folder, files))) {
            SlackExport export = new SlackExport(archive, report);
            Map<String, SlackUser> users = new HashMap<>(export.users());
            Overview overview = Overview.of(export, users, report);
            assertThat(users.keySet()).containsExactlyInAnyOrder("U1", "U9");
            assertThat(overview.entries()).isEqualTo(4);
            assertThat(overview.isSpoken("work", "1.1")).isTrue();
            assertThat(overview.isSpoken("work", "3.1")).isFalse();
        }
        assertThat(said()).contains("work/2008-01-01.json entry 1: users.json does not know U9");
    }
}
