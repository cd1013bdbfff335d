package app.chung.audit;

import app.chung.audit.Told.Difference;
import app.chung.language.json.Opener;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.Language;
import app.chung.language.tasks.Due;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts lines into words of one language. */
final class Narrator {

    private static final int LONGEST = 4000;
    private static final Pattern HALF_A_MENTION = Pattern.compile("\\[@?(](\\([a-z0-9:-]*)?)?$");

    private final Phrasebook phrases;
    private final Opener opener;
    private final Names names;
    private final Language language;
    private final ZoneId zone;

    Narrator(Phrasebook phrases, Opener opener, Names names, Language language, ZoneId zone) {
        this.phrases = phrases;
        this.opener = opener;
        this.names = names;
        this.language = language;
        this.zone = zone;
    }

    /** One line in words. */
    Entry entry(Line line) {
        Event event = line.recorded().event();
        PersonId actor = line.recorded().provenance().actor();
        Map<String, Part> values = new HashMap<>();
        values.put("actor", part(event, new Value.Person(actor)));
        line.told().values().forEach((name, value) -> values.put(name, part(event, value)));
        return new Entry(
                line.recorded().position(),
                line.recorded().version(),
                Phrasebook.wireName(event),
                line.told().mark(),
                actor,
                line.recorded().provenance().occurredAt(),
                phrases.sentence(event, line.told(), language).parts(values),
                text(event, line.before()),
                text(event, line.after()),
                line.told().difference() instanceof Difference.Wording w && w.markdown());
    }

    private @Nullable String text(Event event, @Nullable Value value) {
        if (value == null || (value instanceof Value.Words(var words) && isErased(words))) {
            return null;
        }
        return shown(part(event, value).text());
    }

    /** Not longer than anybody reads; a mention stays whole or goes. */
    static String shown(String text) {
        return text.length() > LONGEST
                ? HALF_A_MENTION.matcher(text.substring(0, LONGEST)).replaceFirst("") + "…"
                : text;
    }

    private boolean isErased(Personal words) {
        return opener.open(words).isEmpty();
    }

    private Part part(Event event, Value value) {
        return switch (value) {
            case Value.Person(var person) -> new Part(nameOf(person), true, person, null);
            case Value.Group(var group) ->
                    new Part(
                            names.groups().getOrDefault(group, common("some-group")),
                            false,
                            null,
                            names.groups().containsKey(group) ? group : null);
            case Value.Department(var department) ->
                    Part.plain(
                            names.departments()
                                    .getOrDefault(department, common("some-department")));
            case Value.None() -> Part.plain(common("none"));
            case Value.Project(var project) ->
                    Part.plain(names.projects().getOrDefault(project, common("some-project")));
            case Value.Channel(var channel) ->
                    Part.plain(names.channels().getOrDefault(channel, common("some-channel")));
            case Value.Text(var text) -> Part.plain(text);
            case Value.Words(var words) ->
                    Part.plain(opener.open(words).orElseGet(() -> common("removed-words")));
            case Value.Until(var due) -> Part.plain(due(due));
            case Value.Day(var moment) -> Part.plain(day(moment));
            case Value.Date(var date) -> Part.plain(days().format(date));
            case Value.Choice(var choice) -> Part.plain(label(event, choice));
        };
    }

    private String nameOf(PersonId person) {
        return person.equals(PersonId.SYSTEM)
                ? common("system")
                : names.people().getOrDefault(person, common("some-person"));
    }

    private String common(String key) {
        return phrases.common(key, language).plain();
    }

    private String label(Event event, Enum<?> choice) {
        return phrases.label(event, choice, language);
    }

    private String due(Due due) {
        String day = days().format(due.date());
        return due.time() == null ? day : day + ", " + due.time();
    }

    private String day(Instant moment) {
        return days().format(moment.atZone(zone));
    }

    private DateTimeFormatter days() {
        return switch (language) {
            case VI -> DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
            case EN -> DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
        };
    }
}
