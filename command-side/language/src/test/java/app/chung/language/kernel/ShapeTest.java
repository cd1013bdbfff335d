package app.chung.language.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ShapeTest {

    private static void refused(String code, ThrowingCallable check) {
        assertThatThrownBy(check).isInstanceOf(Malformed.class).hasMessage("x: " + code);
    }

    @Test
    void a_line_loses_the_space_around_it() {
        assertThat(Shape.line("x", "  Tổ lò ", 1, 5)).isEqualTo("Tổ lò");
        refused("too-long", () -> Shape.line("x", "Tổ lò 2", 1, 5));
        refused("too-short", () -> Shape.line("x", "a", 2, 5));
        refused("missing", () -> Shape.line("x", "   ", 1, 5));
        refused("control-character", () -> Shape.line("x", "a\nb", 1, 5));
    }

    @Test
    void what_nobody_can_see_is_missing() {
        refused("missing", () -> Shape.line("x", "\u200b\u00a0\u200d", 1, 5));
        refused("missing", () -> Shape.text("x", "\ufeff\u2060", 1, 5));
        assertThat(Shape.line("x", "👩\u200d🌾", 1, 9)).isEqualTo("👩\u200d🌾");
    }

    @Test
    void a_line_does_not_turn_its_neighbours_around() {
        refused("control-character", () -> Shape.line("x", "\u202ecba", 1, 5));
        refused("control-character", () -> Shape.line("x", "a\u2067b", 1, 5));
        assertThat(Shape.line("x", "שלום", 1, 5)).isEqualTo("שלום");
        assertThat(Shape.text("x", "\u2067שלום\u2069", 1, 9)).isEqualTo("\u2067שלום\u2069");
    }

    @Test
    void a_text_keeps_its_lines() {
        assertThat(Shape.text("x", "a\n\nb\n", 1, 5)).isEqualTo("a\n\nb");
        refused("control-character", () -> Shape.text("x", "a\0b", 1, 5));
    }

    @Test
    void what_is_optional_may_be_blank() {
        assertThat(Shape.optionalLine("x", " ", 5)).isNull();
        assertThat(Shape.optionalText("x", null, 5)).isNull();
        assertThat(Shape.optionalText("x", " a ", 5)).isEqualTo("a");
        refused("too-long", () -> Shape.optionalText("x", "abcdef", 5));
    }

    @Test
    void a_zone_is_one_that_is_known() {
        assertThat(Shape.zone("x", "Asia/Ho_Chi_Minh")).isEqualTo("Asia/Ho_Chi_Minh");
        refused("unknown-zone", () -> Shape.zone("x", "Asia/Hanoi"));
        refused("unknown-zone", () -> Shape.zone("x", "+07:00"));
    }

    @Test
    void an_address_has_something_on_both_sides() {
        assertThat(Shape.email("x", " an@example.org ")).isEqualTo("an@example.org");
        for (String wrong : new String[] {"an", "@", "@b", "a@", "a@b@c", "a b@c"}) {
            refused("not-an-address", () -> Shape.email("x", wrong));
        }
    }

    @Test
    void base64_is_bounded_by_what_it_stands_for() {
        String ten = Base64.getEncoder().encodeToString(new byte[10]);
        assertThat(Shape.base64("x", ten, 10)).isEqualTo(ten);
        refused("too-long", () -> Shape.base64("x", ten, 9));
        refused("not-base64", () -> Shape.base64("x", "häh=", 10));
    }
}
