package app.chung.audit;

import app.chung.language.json.UnknownEvent;
import app.chung.language.json.UnreadableEvent;
import app.chung.language.json.WireName;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every event's words: which teller tells it, and its messages in each language. */
@Component
public final class Phrasebook {

    private static final String UNKNOWN = "unknown-event";

    private final List<Teller<?>> tellers;
    private final Map<Package, Map<Language, Sentences>> modules = new HashMap<>();
    private final Map<Language, Sentences> common;

    /** Reads all messages at once, so that a missing file is noticed at the start. */
    public Phrasebook(List<Teller<?>> tellers) {
        this.tellers = List.copyOf(tellers);
        this.common = inAllLanguages(Phrasebook.class);
        tellers.forEach(
                teller ->
                        modules.computeIfAbsent(
                                teller.getClass().getPackage(),
                                ignored -> inAllLanguages(teller.getClass())));
    }

    private static Map<Language, Sentences> inAllLanguages(Class<?> beside) {
        Map<Language, Sentences> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, Sentences.of(beside, language));
        }
        return all;
    }

    /** What there is to say about an event. */
    public Told tell(Event event, PersonId actor) {
        Teller<?> teller = tellerOf(event);
        return teller == null ? Told.of(Mark.CHANGED) : tell(teller, event, actor);
    }

    private static <E extends Event> Told tell(Teller<E> teller, Event event, PersonId actor) {
        return teller.tell(teller.events().cast(event), actor);
    }

    private @Nullable Teller<?> tellerOf(Event event) {
        return tellers.stream()
                .filter(teller -> teller.events().isInstance(event))
                .findFirst()
                .orElse(null);
    }

    /** The event's sentence. */
    Sentence sentence(Event event, Told told, Language language) {
        Teller<?> teller = tellerOf(event);
        return teller == null
                ? common(UNKNOWN, language)
                : sentences(teller, language).get(keyOf(event, told));
    }

    /** What one of a few is called; labels stand beside the sentences that use them. */
    String label(Event event, Enum<?> choice, Language language) {
        Teller<?> teller = tellerOf(event);
        if (teller == null) {
            return WireName.of(choice);
        }
        return sentences(teller, language).get(labelOf(choice)).plain();
    }

    /** The key of a label: {@code label.member-role.admin}. */
    static String labelOf(Enum<?> choice) {
        String family = WireName.of(choice.getDeclaringClass());
        return "label." + family.substring(family.indexOf('.') + 1) + "." + WireName.of(choice);
    }

    Sentences sentences(Teller<?> teller, Language language) {
        Map<Language, Sentences> module = modules.get(teller.getClass().getPackage());
        if (module == null) {
            throw new IllegalStateException("No words for " + teller);
        }
        return of(module, language);
    }

    /** A message that belongs to no event. */
    Sentence common(String key, Language language) {
        return of(common, language).get(key);
    }

    private static Sentences of(Map<Language, Sentences> all, Language language) {
        Sentences found = all.get(language);
        if (found == null) {
            throw new IllegalStateException("No words in " + language);
        }
        return found;
    }

    /** The key of an event's sentence within its module's file. */
    static String keyOf(Event event, Told told) {
        String name = wireName(event);
        String plain = name.substring(name.indexOf('.') + 1);
        return told.variant().isEmpty() ? plain : plain + "." + told.variant();
    }

    /** The event's name on the wire. */
    static String wireName(Event event) {
        return switch (event) {
            case UnknownEvent e -> e.name();
            case UnreadableEvent e -> e.name();
            default -> WireName.of(event.getClass());
        };
    }
}
