package app.chung.language.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.language.json.sample.BookCommand.LendBook;
import app.chung.language.json.sample.BookCommand.ReturnBook;
import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.PersonId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandCodecTest {

    private static final String BOOK = "0192f0c1-0000-7000-8000-000000000001";
    private static final String GOOD =
            "{\"book\":\""
                    + BOOK
                    + "\",\"title\":\" Dế Mèn \",\"due\":{\"date\":\"2026-11-27\",\"time\":\"16:30\","
                    + "\"zone\":\"Asia/Ho_Chi_Minh\"},\"genres\":[\"novel\"],\"position\":7,\"urgent\":true}";

    private final CommandCodec codec =
            new CommandCodec(MessageCatalog.of(List.of(LendBook.class, ReturnBook.class)));

    private LendBook lend(String body) {
        return (LendBook) codec.decode("sample.lend-book", body.getBytes(UTF_8)).orElseThrow();
    }

    @Test
    void reads_a_good_command() {
        LendBook command = lend(GOOD);
        assertThat(command.title()).isEqualTo("Dế Mèn");
        assertThat(command.note()).isNull();
        assertThat(command.due())
                .hasToString("Due[date=2026-11-27, time=16:30, zone=Asia/Ho_Chi_Minh]");
    }

    @Test
    void knows_no_other_command() {
        assertThat(codec.decode("sample.burn-book", new byte[0])).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
                    "position":7; "position":7,"colour":1; colour; unknown
                    "zone":"Asia/Ho_Chi_Minh"; "zone":"UTC","x":1; due.x; unknown
                    "date":"2026-11-27"; "date":"2026-02-30"; due.date; not-a-date
                    "date":"2026-11-27",; ; due.date; missing
                    "position":7; "position":"7"; position; wrong-type
                    "position":7; "position":7.5; position; wrong-type
                    "position":7; "position":99999999999999999999; position; out-of-range
                    "position":7; "position":7,"position":8; position; twice
                    "urgent":true; "urgent":"true"; urgent; wrong-type
                    "urgent":true; "urgent":null; urgent; missing
                    [`novel`]; ["novel",3]; genres[1]; wrong-type
                    " Dế Mèn "; 7; title; wrong-type
                    " Dế Mèn "; {}; title; wrong-type
                    " Dế Mèn "; "\\ud800"; title; not-text
                    " Dế Mèn "; "0123456789012345678901"; title; too-long
                    "book":"0192f0c1; "book":"x0192f0c1; book; not-an-id
                    """)
    void names_the_field_and_the_fault(String part, String replacement, String path, String code) {
        String search = part.equals("[`novel`]") ? "[\"novel\"]" : part;
        String bad = GOOD.replace(search, replacement == null ? "" : replacement);
        assertThat(bad).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> lend(bad))
                .isInstanceOfSatisfying(
                        Malformed.class,
                        e -> assertThat(e.path() + " " + e.code()).isEqualTo(path + " " + code));
    }

    @Test
    void refuses_unknown_values_of_an_enum() {
        assertThatThrownBy(() -> lend(GOOD.replace("[\"novel\"]", "[\"NOVEL\"]")))
                .hasMessage("genres[0]: unknown-value");
    }

    @Test
    void refuses_what_is_no_object_or_more_than_one() {
        for (String bad :
                List.of("", "null", "[]", "7", GOOD + GOOD, GOOD.substring(0, 60), "{'a':1}")) {
            assertThatThrownBy(() -> lend(bad)).isInstanceOf(Malformed.class);
        }
    }

    @Test
    void bounds_depth_and_size() {
        String deep = "{\"title\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
        assertThatThrownBy(() -> lend(deep)).isInstanceOf(Malformed.class);
        String unknownDeep = "{\"x\":" + "{\"a\":".repeat(10_000);
        assertThatThrownBy(() -> lend(unknownDeep)).isInstanceOf(Malformed.class);
        String large = GOOD.replace("Dế Mèn", "x".repeat(CommandCodec.LARGEST_BODY));
        assertThatThrownBy(() -> lend(large)).hasMessage(": too-large");
        String many = GOOD.replace("[\"novel\"]", "[\"novel\"" + ",\"novel\"".repeat(1_000) + "]");
        assertThatThrownBy(() -> lend(many)).hasMessage("genres: too-many");
    }

    @Test
    void answers_any_bytes_with_a_command_or_a_complaint() {
        Random random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            byte[] body = EventCodecTest.mutate(GOOD.getBytes(UTF_8), random);
            try {
                codec.decode("sample.lend-book", body);
            } catch (Malformed expected) {
                assertThat(expected.code()).matches("[a-z-]+");
            }
        }
    }

    @Test
    void hashes_who_asks_and_name_and_bytes() {
        byte[] body = GOOD.getBytes(UTF_8);
        PersonId lan = new PersonId(new UUID(1, 1));
        PersonId minh = new PersonId(new UUID(1, 2));
        assertThat(CommandCodec.hash(lan, "a.b", body))
                .hasSize(32)
                .isEqualTo(CommandCodec.hash(lan, "a.b", body))
                .isNotEqualTo(CommandCodec.hash(lan, "a.c", body))
                .isNotEqualTo(CommandCodec.hash(minh, "a.b", body));
    }
}
