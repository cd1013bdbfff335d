package app.chung.engine.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class MentionSignsTest {

    private static final String LAN = "[@](person:" + new UUID(0x0192_abcd_0000_7000L, 1) + ")";
    private static final String BAO = "[@](person:" + new UUID(-1, 2) + ")";

    @Test
    void come_out_as_they_went_in() {
        String text = "Nhờ " + LAN + BAO + " xem [@](person:ai) và [hai](https://example.org)";
        String stored = MentionSigns.in(text);

        assertThat(stored).doesNotContain("0192", "person:0");
        assertThat(MentionSigns.out(stored)).isEqualTo(text);
    }

    @Test
    void are_whole_or_not_there() {
        String stored = MentionSigns.in("a" + LAN + "b");

        for (int cut = 2; cut < stored.length() - 1; cut++) {
            assertThat(MentionSigns.out(stored.substring(0, cut))).isEqualTo("a");
            assertThat(MentionSigns.out(stored.substring(cut))).isEqualTo("b");
        }
    }

    @Test
    void are_written_by_nobody_else() {
        String typed = MentionSigns.in(LAN) + Queries.OPEN + "x" + Queries.CLOSE;

        assertThat(MentionSigns.out(MentionSigns.in(typed)).strip()).isEqualTo("x");
    }
}
