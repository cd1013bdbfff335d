package app.chung.command;

import app.chung.access.Audience;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who is mentioned in Markdown: {@code [@](person:ID)}. */
public final class Mentions {

    private static final int MOST = 50;
    private static final Pattern MENTION =
            Pattern.compile("]\\(person:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\)");

    private Mentions() {}

    /**
     * Whom somebody mentions here and now, but for themselves and for those who may not see it:
     * naming somebody lets nobody in. What an import tells mentions nobody.
     */
    public static List<PersonId> in(String text, Asker asker, Audience audience) {
        if (asker.isImporting()) {
            return List.of();
        }
        return MENTION.matcher(text)
                .results()
                .map(mention -> new PersonId(UUID.fromString(mention.group(1))))
                .filter(person -> !person.equals(asker.person()))
                .distinct()
                .filter(person -> asker.access().maySee(person, audience))
                .limit(MOST)
                .toList();
    }

    /** What was said, and then whom it mentions. */
    public static <E extends Event> List<E> beside(E said, List<E> mentioned) {
        return Stream.concat(Stream.of(said), mentioned.stream()).toList();
    }
}
