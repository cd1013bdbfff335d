package app.chung.query;

import app.chung.access.Access;
import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.engine.Page;
import app.chung.engine.Range;
import app.chung.engine.View;
import app.chung.language.kernel.PersonId;
import app.chung.platform.web.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Fills a part of a list although some of what is stored is left out, so that a short part tells
 * nothing about what is hidden.
 */
public final class Lists {

    /** How many are answered when nobody says how many. */
    public static final String USUAL = "50";

    private static final int MOST = 100;
    private static final int TURNS = 40;

    private Lists() {}

    /** A limit that a client asked for: a hundred at most, and no list of nothing. */
    public static int limit(int asked) {
        if (asked < 1) {
            throw Problem.invalid("limit", "too-small");
        }
        return Math.min(asked, MOST);
    }

    /** Answers "not found" unless the person may see the document. */
    public static <D extends Visible> void onlyIfSeen(View<D> view, PersonId person, String key) {
        if (view.find(person, key).isEmpty()) {
            throw Problem.notFound();
        }
    }

    /** Answers "not found" unless the person may see what is addressed to the audience. */
    public static void onlyIfSeen(Access access, PersonId person, Audience audience) {
        if (!access.maySee(person, audience)) {
            throw Problem.notFound();
        }
    }

    /** Goes on until the part is full or the range ends. */
    public static <D extends Visible> Page<D> full(
            View<D> view, PersonId person, Range range, @Nullable String cursor, int limit) {
        return full(view, person, range, cursor, limit, document -> true);
    }

    /** Goes on until the part is full of what is wanted or the range ends. */
    public static <D extends Visible> Page<D> full(
            View<D> view,
            PersonId person,
            Range range,
            @Nullable String cursor,
            int limit,
            Predicate<? super D> wanted) {
        int most = limit(limit);
        List<D> items = new ArrayList<>(most);
        Page<D> part = view.page(person, range, cursor, most);
        long position = part.position();
        part.items().stream().filter(wanted).forEach(items::add);
        for (int turn = 1; turn < TURNS && part.next() != null && items.size() < most; turn++) {
            part = view.page(person, range, part.next(), most - items.size());
            part.items().stream().filter(wanted).forEach(items::add);
        }
        return new Page<>(items, part.next(), position);
    }
}
