package app.chung.query.chat.readmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnreadTest {

    @Test
    void is_what_others_said() {
        assertThat(Unread.of(5, 2)).isEqualTo(3);
        assertThat(Unread.of(2, 2)).isZero();
    }

    /** Who wrote most of very much is still told that there is something. */
    @Test
    void is_never_lost_where_nobody_counts_further() {
        assertThat(Unread.of(Unread.MOST, Unread.MOST)).isEqualTo(1);
        assertThat(Unread.of(Unread.MOST, 0)).isEqualTo(Unread.MOST);
    }
}
