package app.chung.querygateway.opening;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.engine.Deletable;
import app.chung.engine.Markdown;
import app.chung.language.json.Keys;
import app.chung.language.json.Opener;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class OpeningModuleTest {

    private static final PersonId LAN = new PersonId(new UUID(7, 1));

    /** Nothing here is sealed. */
    private static final Keys NO_KEYS =
            new Keys() {
                @Override
                public Map<PersonId, SecretKey> forSealing(Set<PersonId> subjects) {
                    return Map.of();
                }

                @Override
                public Optional<SecretKey> forOpening(PersonId subject) {
                    return Optional.empty();
                }
            };

    private final JsonMapper json =
            JsonMapper.builder()
                    .addModule(new OpeningModule(new Opener(NO_KEYS), new MarkdownRenderer()))
                    .build();

    record Leaf(String name, @Markdown @Nullable Personal text, List<String> marks, boolean deleted)
            implements Visible, Deletable {

        @Override
        public Audience audience() {
            return new Audience.Person(LAN);
        }
    }

    private String shown(boolean deleted) {
        Personal text = Personal.of(LAN, "**men**");
        return json.writeValueAsString(new Leaf("lá", text, List.of("hat"), deleted));
    }

    @Test
    void opens_what_stands() {
        assertThat(shown(false))
                .contains("\"text\":\"**men**\"", "<strong>men</strong>", "\"marks\":[\"hat\"]")
                .doesNotContain("audience");
    }

    @Test
    void shows_of_what_was_deleted_only_that_it_was_there() {
        assertThat(shown(true))
                .contains("\"name\":\"lá\"", "\"text\":null", "\"html\":null", "\"marks\":[]")
                .doesNotContain("men", "hat\"");
    }
}
