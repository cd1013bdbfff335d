package app.chung.language.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.language.json.sample.BookEvent.BookLent;
import app.chung.language.json.sample.BookEvent.BookReviewed;
import app.chung.language.json.sample.BookEvent.Remark;
import app.chung.language.json.sample.BookId;
import app.chung.language.json.sample.Due;
import app.chung.language.json.sample.Genre;
import app.chung.language.json.sample.Shelf;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.EventId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class EventCodecTest {

    private static final PersonId AN = new PersonId(UUID.randomUUID());
    private static final PersonId BINH = new PersonId(UUID.randomUUID());
    private static final BookId BOOK = new BookId(UUID.randomUUID());
    private static final EventId ID = new EventId(UUID.randomUUID());

    private final InMemoryKeys keys = new InMemoryKeys();
    private final Opener opener = new Opener(keys);
    private final EventCodec codec =
            new EventCodec(
                    MessageCatalog.of(List.of(BookLent.class, BookReviewed.class)),
                    List.of(new ReaderWasCalledWho(), new DueWasADate()));

    private static BookReviewed review() {
        return new BookReviewed(
                BOOK,
                Personal.of(AN, "Rất hay, đọc liền một mạch 📚"),
                null,
                List.of(new Remark(3, Personal.of(BINH, "đồng ý"))),
                Set.of(Genre.SCIENCE_FICTION),
                new Shelf.Room(4),
                Instant.parse("2026-11-22T01:02:03.456789Z"),
                5,
                true);
    }

    private Event decode(EncodedEvent e) {
        return codec.decode(e.name(), e.revision(), e.payload(), e.sealed(), ID);
    }

    private Event decode(String name, int revision, String payload) {
        return codec.decode(name, revision, payload.getBytes(UTF_8), null, ID);
    }

    @Nested
    class RoundTrip {

        @Test
        void keeps_every_kind_of_value() {
            EncodedEvent encoded = codec.encode(review(), ID, keys);
            BookReviewed back = (BookReviewed) decode(encoded);

            assertThat(encoded.name()).isEqualTo("sample.book-reviewed");
            assertThat(back.book()).isEqualTo(BOOK);
            assertThat(back.genres()).containsExactly(Genre.SCIENCE_FICTION);
            assertThat(back.shelf()).isEqualTo(new Shelf.Room(4));
            assertThat(back.at()).isEqualTo(review().at());
            assertThat(back.aside()).isNull();
            assertThat(opener.open(back.text())).contains("Rất hay, đọc liền một mạch 📚");
            assertThat(opener.open(back.remarks().getFirst().text())).contains("đồng ý");
        }

        @Test
        void leaves_no_clear_text_anywhere() {
            EncodedEvent encoded = codec.encode(review(), ID, keys);
            assertThat(new String(encoded.payload(), UTF_8))
                    .contains("\"text\":{\"personal\":0}", "\"genres\":[\"science-fiction\"]")
                    .doesNotContain("hay", "đồng ý");
            assertThat(new String(requireNonNull(encoded.sealed()), UTF_8))
                    .doesNotContain("hay", "đồng ý");
        }

        @Test
        void writes_the_present_revision_and_no_seals_where_nothing_is_personal() {
            BookLent lent =
                    new BookLent(
                            BOOK, AN, new Due(LocalDate.EPOCH, LocalTime.NOON, "Asia/Ho_Chi_Minh"));
            EncodedEvent encoded = codec.encode(lent, ID, keys);
            assertThat(encoded.revision()).isEqualTo(3);
            assertThat(encoded.sealed()).isNull();
            assertThat(decode(encoded)).isEqualTo(lent);
        }
    }

    @Nested
    class Personally {

        @Test
        void answers_nothing_when_the_key_is_gone() {
            BookReviewed back = (BookReviewed) decode(codec.encode(review(), ID, keys));
            keys.destroy(AN);
            assertThat(opener.open(back.text())).isEmpty();
            assertThat(opener.open(back.remarks().getFirst().text())).contains("đồng ý");
        }

        @Test
        void breaks_on_every_changed_byte() {
            Personal.Sealed text =
                    (Personal.Sealed)
                            ((BookReviewed) decode(codec.encode(review(), ID, keys))).text();
            for (int i = 0; i < text.bytes().length; i++) {
                byte[] changed = text.bytes().clone();
                changed[i] ^= 1;
                Personal.Sealed tampered = new Personal.Sealed(AN, text.context(), changed);
                assertThatThrownBy(() -> opener.open(tampered)).isInstanceOf(SealBroken.class);
            }
        }

        @Test
        void opens_nowhere_but_in_its_own_event_and_field() {
            Personal.Sealed text =
                    (Personal.Sealed)
                            ((BookReviewed) decode(codec.encode(review(), ID, keys))).text();
            Personal elsewhere = new Personal.Sealed(AN, UUID.randomUUID() + ":text", text.bytes());
            Personal otherField = new Personal.Sealed(AN, ID.value() + ":aside", text.bytes());
            assertThatThrownBy(() -> opener.open(elsewhere)).isInstanceOf(SealBroken.class);
            assertThatThrownBy(() -> opener.open(otherField)).isInstanceOf(SealBroken.class);
        }

        @Test
        void refuses_to_store_a_foreign_seal() {
            BookReviewed back = (BookReviewed) decode(codec.encode(review(), ID, keys));
            assertThatThrownBy(() -> codec.encode(back, new EventId(UUID.randomUUID()), keys))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class OldAndNew {

        @Test
        void lifts_the_oldest_revision_and_a_former_name() {
            String payload =
                    "{\"book\":\"%s\",\"who\":\"%s\",\"until\":\"2026-12-01\"}"
                            .formatted(BOOK.value(), AN.value());
            assertThat(decode("sample.book-given", 1, payload))
                    .isEqualTo(
                            new BookLent(
                                    BOOK, AN, new Due(LocalDate.of(2026, 12, 1), null, "UTC")));
        }

        @Test
        void tolerates_fields_it_does_not_know() {
            String payload =
                    "{\"colour\":{\"deep\":[1,{}]},\"book\":\"%s\",\"reader\":\"%s\"}"
                            .formatted(BOOK.value(), AN.value());
            assertThat(decode("sample.book-lent", 3, payload))
                    .isEqualTo(new BookLent(BOOK, AN, null));
        }

        @Test
        void keeps_unknown_names_and_newer_revisions() {
            assertThat(decode("sample.book-burnt", 1, "{}")).isInstanceOf(UnknownEvent.class);
            assertThat(decode("sample.book-lent", 4, "{}")).isInstanceOf(UnknownEvent.class);
        }

        @Test
        void hands_on_what_makes_no_sense() {
            assertThat(decode("sample.book-lent", 3, "{\"book\":7}"))
                    .isInstanceOf(UnreadableEvent.class);
            assertThat(decode("sample.book-lent", 1, "[")).isInstanceOf(UnreadableEvent.class);
            assertThat(decode("sample.book-reviewed", 1, "\0")).isInstanceOf(UnreadableEvent.class);
        }

        @Test
        void demands_a_way_up_from_every_older_revision() {
            MessageCatalog catalog = MessageCatalog.of(List.of(BookLent.class));
            assertThatThrownBy(() -> new EventCodec(catalog, List.of(new DueWasADate())))
                    .hasMessageContaining("No upcaster of sample.book-lent from revision 1");
        }
    }

    @Test
    void never_throws_for_what_is_stored() {
        EncodedEvent good = codec.encode(review(), ID, keys);
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            byte[] payload = mutate(good.payload(), random);
            byte[] sealed = mutate(requireNonNull(good.sealed()), random);
            codec.decode(good.name(), 1, payload, sealed, ID);
            codec.decode("sample.book-lent", 1 + random.nextInt(4), payload, sealed, ID);
        }
    }

    static byte[] mutate(byte[] good, Random random) {
        byte[] bad =
                java.util.Arrays.copyOf(
                        good, random.nextInt(4) == 0 ? random.nextInt(good.length) : good.length);
        for (int i = random.nextInt(4); i > 0 && bad.length > 0; i--) {
            bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
        }
        return bad;
    }

    private record ReaderWasCalledWho() implements EventUpcaster {
        @Override
        public String event() {
            return "sample.book-lent";
        }

        @Override
        public int from() {
            return 1;
        }

        @Override
        public ObjectNode upcast(ObjectNode payload) {
            payload.set("reader", payload.remove("who"));
            return payload;
        }
    }

    private record DueWasADate() implements EventUpcaster {
        @Override
        public String event() {
            return "sample.book-lent";
        }

        @Override
        public int from() {
            return 2;
        }

        @Override
        public ObjectNode upcast(ObjectNode payload) {
            payload.putObject("due")
                    .put("date", payload.remove("until").asString())
                    .put("zone", "UTC");
            return payload;
        }
    }
}
