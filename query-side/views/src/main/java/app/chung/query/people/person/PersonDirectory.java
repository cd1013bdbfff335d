package app.chung.query.people.person;

import app.chung.access.Access;
import app.chung.engine.Page;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.json.Opener;
import app.chung.language.kernel.PersonId;
import app.chung.platform.web.Problem;
import app.chung.query.Words;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sorts and searches people by name. Names are sealed where they are stored, so that no database
 * can do it; they are opened here and forgotten after a minute. A list is good for one position of
 * the log, and access is asked of every card again.
 */
@Component
public class PersonDirectory {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST_PEOPLE = 20_000;
    private static final int MOST_LISTS = 20;
    private static final HexFormat HEX = HexFormat.of();

    private final View<PersonCard> people;
    private final Supplier<Access> access;
    private final Opener opener;
    private final Cache<Listed, List<NamedPerson>> lists =
            Caffeine.newBuilder().maximumSize(MOST_LISTS).expireAfterWrite(KEPT).build();
    private final Cache<PersonCard, NamedPerson> names =
            Caffeine.newBuilder().maximumSize(MOST_PEOPLE).expireAfterWrite(KEPT).build();

    private static final int AT_ONCE = 1_000;

    PersonDirectory(ViewReader views, Supplier<Access> access, Opener opener) {
        this.people = views.of(PersonCard.class);
        this.access = access;
        this.opener = opener;
    }

    /** What the cursor of a list by name says: how many came before. */
    public static int offset(String cursor) {
        if (!cursor.matches("\\d{1,9}")) {
            throw Problem.invalid("cursor", "unknown-cursor");
        }
        return Integer.parseInt(cursor);
    }

    /** Which list: as seen by whom, and when. */
    private record Listed(@Nullable PersonId guest, long position, long access) {}

    /** Those the reader may see and who answer to the words, in the order of their names. */
    Page<PersonCard> find(PersonId reader, String words, int offset, int limit) {
        return find(reader, words, card -> true, offset, limit);
    }

    /** Those of them who are wanted. */
    public Page<PersonCard> find(
            PersonId reader, String words, Predicate<PersonCard> wanted, int offset, int limit) {
        long position = people.position();
        Access now = access.get();
        List<String> asked = Words.plain(words);
        List<PersonCard> found =
                list(reader, position, now).stream()
                        .filter(named -> now.maySee(reader, named.card().audience()))
                        .filter(named -> named.answersTo(asked))
                        .map(NamedPerson::card)
                        .filter(wanted)
                        .toList();
        int from = Math.min(offset, found.size());
        int to = Math.min(from + limit, found.size());
        String next = to < found.size() ? String.valueOf(to) : null;
        return new Page<>(found.subList(from, to), next, position);
    }

    /** Text that sorts these people as their names do. */
    Map<PersonId, String> orders(Collection<PersonCard> cards) {
        Opener ahead = opener.ahead(cards);
        Map<PersonId, String> orders = HashMap.newHashMap(cards.size());
        cards.forEach(card -> orders.put(card.id(), HEX.formatHex(named(card, ahead).order())));
        return orders;
    }

    // All but guests see everybody, so they share one list.
    private List<NamedPerson> list(PersonId reader, long position, Access now) {
        PersonId guest = now.isOfStaff(reader) ? null : reader;
        Listed key = new Listed(guest, position, now.position());
        return lists.get(key, ignored -> load(reader));
    }

    private List<NamedPerson> load(PersonId reader) {
        List<NamedPerson> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<PersonCard> part =
                    people.page(reader, PersonProjection.BY_ID.where(), cursor, AT_ONCE);
            Opener ahead = opener.ahead(part.items());
            part.items().forEach(card -> all.add(named(card, ahead)));
            cursor = part.next();
        } while (cursor != null && all.size() < MOST_PEOPLE);
        all.sort(Comparator.comparing(NamedPerson::order, NameOrder::compare));
        return List.copyOf(all);
    }

    private NamedPerson named(PersonCard card, Opener ahead) {
        return names.get(card, fresh -> NamedPerson.open(fresh, ahead));
    }
}
