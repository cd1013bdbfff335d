package app.chung.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.ledger.reader.Outage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutageTest {

    private final List<String> said = new ArrayList<>();
    private long seconds;
    private final Outage outage = new Outage("Views", said::add, () -> seconds * 1_000_000_000L);

    @Test
    void is_told_once_for_all_who_wait_and_once_when_all_go_on() {
        for (seconds = 0; seconds < 59; seconds++) {
            outage.waits("feed/post", "away");
            outage.waits("people/person", "away");
        }
        outage.goesOn("feed/post");
        assertThat(said).containsExactly("Views wait, feed/post first: away");
        outage.goesOn("people/person");
        outage.goesOn("people/person");
        assertThat(said).hasSize(2).last().isEqualTo("Views go on after 59 s");
    }

    @Test
    void is_told_again_each_minute() {
        for (seconds = 0; seconds <= 180; seconds++) {
            outage.waits("feed/post", "away");
        }
        assertThat(said)
                .hasSize(4)
                .last()
                .isEqualTo("Views still wait after 180 s, [feed/post]: away");
    }

    @Test
    void is_told_again_when_it_comes_again() {
        outage.waits("feed/post", "away");
        outage.goesOn("feed/post");
        outage.waits("feed/post", "away");
        assertThat(said).hasSize(3);
    }

    @Test
    void of_what_is_there_nothing_is_told() {
        outage.goesOn("feed/post");
        assertThat(said).isEmpty();
    }
}
