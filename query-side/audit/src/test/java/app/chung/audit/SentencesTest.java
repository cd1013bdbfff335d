package app.chung.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.groups.GroupEvent.GroupPrivacyChanged;
import app.chung.language.groups.GroupId;
import app.chung.language.groups.Privacy;
import app.chung.language.json.MessageCatalog;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.Language;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {

    private static final List<Teller<?>> TELLERS = Telling.tellers();
    private static final Phrasebook PHRASES = new Phrasebook(TELLERS);

    static Stream<Class<? extends Event>> events() {
        return MessageCatalog.load().events().values().stream();
    }

    @Test
    void knows_the_whole_language() {
        assertThat(events()).hasSizeGreaterThan(50);
        Set<Class<?>> families =
                events().flatMap(event -> Stream.of(event.getInterfaces()))
                        .filter(Class::isSealed)
                        .collect(Collectors.toSet());
        assertThat(TELLERS.stream().<Class<?>>map(Teller::events))
                .containsExactlyInAnyOrderElementsOf(families);
    }

    @ParameterizedTest
    @MethodSource("events")
    void has_a_teller(Class<? extends Event> event) {
        assertThat(TELLERS).anyMatch(teller -> teller.events().isAssignableFrom(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void tells_every_shape_of_it_in_both_languages(Class<? extends Event> type) {
        for (Event event : EventSamples.of(type)) {
            for (PersonId actor : List.of(EventSamples.LAN, EventSamples.BAO)) {
                for (Language language : Language.values()) {
                    hasAllItSpeaksOf(event, PHRASES.tell(event, actor), language);
                }
            }
        }
    }

    private static void hasAllItSpeaksOf(Event event, Told told, Language language) {
        Sentence sentence = PHRASES.sentence(event, told, language);
        Set<String> given = new HashSet<>(told.values().keySet());
        given.add("actor");
        assertThat(given).as("%s %s", event, told.variant()).containsAll(sentence.names());
        told.values()
                .values()
                .forEach(
                        value -> {
                            if (value instanceof Value.Choice(var choice)) {
                                assertThat(PHRASES.label(event, choice, language)).isNotBlank();
                            }
                        });
    }

    @Test
    void has_no_sentence_that_nothing_needs() {
        Set<String> needed = new TreeSet<>();
        events().flatMap(type -> EventSamples.of(type).stream())
                .forEach(event -> need(event, needed));
        for (Teller<?> teller : TELLERS) {
            for (Language language : Language.values()) {
                assertThat(needed).containsAll(PHRASES.sentences(teller, language).keys());
            }
        }
    }

    private static void need(Event event, Set<String> needed) {
        for (PersonId actor : List.of(EventSamples.LAN, EventSamples.BAO)) {
            Told told = PHRASES.tell(event, actor);
            needed.add(Phrasebook.keyOf(event, told));
            told.values().values().stream()
                    .filter(Value.Choice.class::isInstance)
                    .map(value -> Phrasebook.labelOf(((Value.Choice) value).choice()))
                    .forEach(needed::add);
        }
    }

    @Test
    void both_languages_speak_of_the_same() {
        for (Teller<?> teller : TELLERS) {
            Sentences vietnamese = PHRASES.sentences(teller, Language.VI);
            Sentences english = PHRASES.sentences(teller, Language.EN);
            assertThat(vietnamese.keys()).isEqualTo(english.keys());
            vietnamese
                    .keys()
                    .forEach(
                            key ->
                                    assertThat(vietnamese.get(key).names())
                                            .as(key)
                                            .isEqualTo(english.get(key).names()));
        }
    }

    @Test
    void keeps_what_people_wrote_apart_from_its_own_signs() {
        Event event = EventSamples.of(renamed()).getFirst();
        Told told = PHRASES.tell(event, EventSamples.LAN);
        Names names =
                new Names(
                        Map.of(EventSamples.LAN, "Lan Anh"),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of());
        Narrator narrator =
                new Narrator(PHRASES, Telling.OPENER, names, Language.VI, ZoneOffset.UTC);

        Entry entry = narrator.entry(new Line(Streams.recorded(event), told, null, null));

        assertThat(entry.sentence())
                .containsExactly(
                        new Part("Lan Anh", true, EventSamples.LAN, null),
                        Part.plain(" đổi tên việc từ “"),
                        Part.plain("Lời {chào} <b>"),
                        Part.plain("” thành "),
                        Part.plain("“").strong(true),
                        Part.plain("Lời {chào} <b>").strong(true),
                        Part.plain("”").strong(true),
                        Part.plain("."));
    }

    @Test
    void says_of_a_place_that_narrows_that_only_its_members_read_it() {
        assertThat(keyOf(Privacy.OPEN, Privacy.SECRET, false)).endsWith(".narrowed");
        assertThat(keyOf(Privacy.SECRET, Privacy.CLOSED, false)).endsWith(".narrowed");
        assertThat(keyOf(Privacy.SECRET, Privacy.OPEN, false)).isEqualTo("group-privacy-changed");
        assertThat(keyOf(Privacy.SECRET, Privacy.OPEN, true)).endsWith(".widened");
    }

    private static String keyOf(Privacy from, Privacy to, boolean widens) {
        Event event = new GroupPrivacyChanged(new GroupId(new UUID(1, 1)), from, to, 1, widens);
        return Phrasebook.keyOf(event, PHRASES.tell(event, EventSamples.LAN));
    }

    private static Class<? extends Event> renamed() {
        return app.chung.language.tasks.TaskEvent.TaskRenamed.class;
    }
}
