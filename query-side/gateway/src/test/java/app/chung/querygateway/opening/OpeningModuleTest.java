package app.chung.querygateway.opening;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.engine.Concatenated;
import app.chung.engine.Deletable;
import app.chung.engine.Markdown;
import app.chung.engine.Page;
import app.chung.language.json.Keys;
import app.chung.language.json.Opener;
import app.chung.language.json.Seal;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class OpeningModuleTest {

    private static final PersonId LAN = new PersonId(new UUID(7, 1));

    private record HeldKeys(Map<PersonId, SecretKey> held) implements Keys {

        @Override
        public Map<PersonId, SecretKey> forSealing(Set<PersonId> subjects) {
            return held;
        }

        @Override
        public Optional<SecretKey> forOpening(PersonId subject) {
            return Optional.ofNullable(held.get(subject));
        }
    }

    /** Nothing here is sealed. */
    private final JsonMapper json = mapper(new HeldKeys(Map.of()));

    private static JsonMapper mapper(Keys keys) {
        return JsonMapper.builder()
                .addModule(new OpeningModule(new Opener(keys), new MarkdownRenderer()))
                .build();
    }

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

    /** A document that is kept is written once, until the key of its text is destroyed. */
    @Test
    void repeats_nothing_whose_key_was_destroyed() {
        SecretKey key = new SecretKeySpec(new byte[32], "AES");
        Map<PersonId, SecretKey> held = new HashMap<>(Map.of(LAN, key));
        JsonMapper opening = mapper(new HeldKeys(held));
        Personal text = new Personal.Sealed(LAN, "x", Seal.seal(key, "x", LAN, "**men** 🌾"));
        Leaf leaf = new Leaf("lá", text, List.of(), false);
        String first = opening.writeValueAsString(List.of(leaf, leaf));
        assertThat(first)
                .contains("**men** 🌾", "<strong>men</strong>")
                .isEqualTo(opening.writeValueAsString(List.of(leaf, leaf)));
        assertThat(new String(opening.writeValueAsBytes(leaf), StandardCharsets.UTF_8))
                .isEqualTo(
                        new String(
                                mapper(new HeldKeys(held)).writeValueAsBytes(leaf),
                                StandardCharsets.UTF_8));
        held.clear();
        assertThat(opening.writeValueAsString(leaf))
                .contains("\"text\":null", "\"html\":null")
                .doesNotContain("men");
    }

    /** A list that is kept is written whole, as its items are, until a key is destroyed. */
    @Test
    void repeats_lists_as_they_were_written() {
        SecretKey key = new SecretKeySpec(new byte[32], "AES");
        Map<PersonId, SecretKey> held = new HashMap<>(Map.of(LAN, key));
        Keys keys = new HeldKeys(held);
        JsonMapper opening = mapper(keys);
        Personal text = new Personal.Sealed(LAN, "x", Seal.seal(key, "x", LAN, "men 🌾"));
        List<Leaf> older = List.of(new Leaf("một", text, List.of(), false), leaf("hai"));
        List<Leaf> newer = List.of(leaf("ba"));
        String apart =
                mapper(keys)
                        .writeValueAsString(
                                new Page<>(
                                        List.of(older.get(0), leaf("hai"), leaf("ba")), null, 1));
        for (int i = 0; i < 4; i++) {
            var both = new Page<>(Concatenated.of(older, newer), null, 1);
            assertThat(opening.writeValueAsString(both)).isEqualTo(apart);
            assertThat(opening.writeValueAsString(new Page<>(List.of(), null, 1)))
                    .contains("\"items\":[]");
        }
        held.clear();
        for (int i = 0; i < 3; i++) {
            assertThat(opening.writeValueAsString(new Page<>(older, null, 1)))
                    .contains("hai", "\"text\":null")
                    .doesNotContain("men");
        }
    }

    private static Leaf leaf(String name) {
        return new Leaf(name, null, List.of(), false);
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
