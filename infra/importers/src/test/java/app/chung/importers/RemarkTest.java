package app.chung.importers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RemarkTest {

    private static final Remark REMARK =
            Remark.of("is-no-state", Entry.of("a.json", 3), "“odd” is no state")
                    .with("state", "odd");

    @Test
    void reads_as_a_line_at_a_keyboard() {
        assertThat(REMARK).hasToString("a.json entry 3: “odd” is no state");
        assertThat(REMARK.andOthers()).hasToString(REMARK + " (and so on)");
        assertThat(Remark.of("no-list", Entry.of("a.json"), "none")).hasToString("a.json: none");
        assertThat(Remark.counted("people", 4)).hasToString("4 people");
    }

    @Test
    void is_never_longer_than_anybody_reads() {
        Remark shorter = REMARK.within(4);

        assertThat(shorter.text()).isEqualTo("“odd…");
        assertThat(shorter.values()).containsExactly(new Remark.Value("state", "odd"));
        assertThat(shorter.place()).isEqualTo(REMARK.place());
    }
}
