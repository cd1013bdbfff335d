package app.chung.importers.issues;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.kernel.PersonId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IssueTextTest {

    private static final String ADA = "[@](person:00000000-0000-0000-0000-000000000001)";

    private static String markdown(String text) {
        return IssueText.markdown(
                text,
                login ->
                        login.equals("ada-l")
                                ? Optional.of(new PersonId(new UUID(0, 1)))
                                : Optional.empty());
    }

    @Test
    void marks_mentions_of_those_whom_the_archive_knows() {
        assertThat(markdown("@ada-l, see (@ada-l) and @bob"))
                .isEqualTo(ADA + ", see (" + ADA + ") and @bob");
        assertThat(markdown("me@ada-l.example @ada-l/team a/@ada-l"))
                .isEqualTo("me@ada-l.example @ada-l/team a/@ada-l");
    }

    @Test
    void leaves_code_alone() {
        String code = "`@ada-l` and\n```\n@ada-l\n```\nthen ";
        assertThat(markdown(code + "@ada-l")).isEqualTo(code + ADA);
        assertThat(markdown("```\n@ada-l")).isEqualTo("```\n@ada-l");
    }

    @Test
    void cuts_long_text_where_a_line_ends_and_loses_nothing() {
        assertThat(IssueText.parts("12345678\n90\n\n1234567", 10, 5))
                .containsExactly("12345678", "90", "12345", "67");
        assertThat(IssueText.parts("1234567 901", 10, 10)).containsExactly("1234567", "901");
        assertThat(IssueText.parts("123456789😀", 10, 10)).containsExactly("123456789", "😀");
        assertThat(IssueText.parts(" \n ", 10, 10)).isEmpty();
    }

    @Test
    void makes_one_line_of_several() {
        assertThat(IssueText.line(" a\nb\u202ec ", 10)).isEqualTo("a b c");
        assertThat(IssueText.line("12345678901", 10)).isEqualTo("123456789…");
    }
}
