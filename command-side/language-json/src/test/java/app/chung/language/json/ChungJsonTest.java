package app.chung.language.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.language.json.sample.BookId;
import app.chung.language.json.sample.Due;
import app.chung.language.json.sample.Genre;
import app.chung.language.json.sample.Shelf;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChungJsonTest {

    record Card(
            BookId id,
            Personal text,
            @Nullable Due due,
            Shelf shelf,
            List<Shelf> others,
            Map<PersonId, Genre> liked,
            Instant at,
            List<PersonId> people) {}

    private static final UUID ONE = UUID.fromString("0192f0c1-0000-7000-8000-000000000001");
    private static final PersonId AN = new PersonId(ONE);

    private static Card card(Personal text) {
        return new Card(
                new BookId(ONE),
                text,
                new Due(LocalDate.EPOCH, LocalTime.of(16, 30), "Asia/Ho_Chi_Minh"),
                new Shelf.Attic(),
                List.of(new Shelf.Room(2), new Shelf.Attic()),
                Map.of(AN, Genre.SCIENCE_FICTION),
                Instant.parse("2026-11-22T00:00:00Z"),
                List.of(AN));
    }

    @Test
    void writes_and_reads_documents() {
        Card card = card(new Personal.Sealed(AN, "e:text", new byte[] {1, 2, 3}));
        String json = ChungJson.mapper().writeValueAsString(card);
        assertThat(json)
                .contains("\"id\":\"" + ONE + "\"")
                .contains("{\"subject\":\"" + ONE + "\",\"context\":\"e:text\",\"bytes\":\"AQID\"}")
                .contains("\"shelf\":{\"type\":\"attic\"}", "{\"type\":\"room\",\"number\":2}")
                .contains("\"time\":\"16:30\"", "\"at\":\"2026-11-22T00:00:00Z\"")
                .contains("\"liked\":{\"" + ONE + "\":\"science-fiction\"}");
        assertThat(ChungJson.mapper().readValue(json, Card.class)).isEqualTo(card);
    }

    @Test
    void never_writes_clear_text() {
        assertThatThrownBy(
                        () ->
                                ChungJson.mapper()
                                        .writeValueAsString(card(Personal.of(AN, "secret"))))
                .hasMessageNotContaining("secret");
    }

    @Test
    void makes_no_type_that_the_family_does_not_permit() {
        for (String type : List.of("java.lang.ProcessBuilder", "card", "")) {
            String json = "{\"type\":\"" + type + "\"}";
            assertThatThrownBy(() -> ChungJson.mapper().readValue(json, Shelf.class))
                    .isInstanceOf(RuntimeException.class);
        }
    }
}
