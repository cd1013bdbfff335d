package app.chung.importers.slack;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.kernel.PersonId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SlackTextTest {

    private static final PersonId ADA = new PersonId(new UUID(0, 1));

    private static String markdown(String text) {
        return SlackText.markdown(text, key -> ADA);
    }

    @Test
    void leaves_what_people_typed_as_they_typed_it() {
        assertThat(markdown("*so* [[x|y]] a &lt;stdio.h&gt; &amp;amp; _b_"))
                .isEqualTo("*so* [[x|y]] a <stdio.h> &amp; _b_");
    }

    @Test
    void makes_mentions_without_a_name() {
        String mention = "[@](person:00000000-0000-0000-0000-000000000001)";
        assertThat(markdown("hi <@U1>, <@U1|ada>")).isEqualTo("hi " + mention + ", " + mention);
        assertThat(markdown("&lt;@U1&gt;")).isEqualTo("<@U1>");
    }

    @Test
    void keeps_links_and_their_words() {
        assertThat(markdown("<http://a.example/?b&amp;c>")).isEqualTo("http://a.example/?b&c");
        assertThat(markdown("<https://a.example|so [it] is>"))
                .isEqualTo("[so \\[it\\] is](<https://a.example>)");
        assertThat(markdown("<#C1|work> <!here> <!subteam^S1|@team>"))
                .isEqualTo("#work @here @team");
        assertThat(markdown("<javascript:alert(1)|x>")).isEqualTo("<javascript:alert(1)|x>");
        assertThat(markdown("<|x>")).isEqualTo("<|x>");
    }
}
