package app.chung.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class NarratorTest {

    private static final String MENTION = "[@](person:" + new UUID(7, 1) + ")";

    @Test
    void cuts_no_mention_in_two() {
        String before = "a".repeat(4000 - MENTION.length());

        assertThat(Narrator.shown(before + MENTION)).endsWith(MENTION);
        assertThat(Narrator.shown(before + MENTION + " ơi")).endsWith(MENTION + "…");
        for (int cut = 1; cut < MENTION.length(); cut++) {
            String longer = before + "a".repeat(cut);
            assertThat(Narrator.shown(longer + MENTION)).isEqualTo(longer + "…");
        }
    }
}
