package app.chung.query.tasks.board;

import app.chung.engine.Page;
import app.chung.engine.Range;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.kernel.PersonId;
import app.chung.language.tasks.TaskId;
import app.chung.query.Lists;
import app.chung.query.tasks.placement.Placement;
import app.chung.query.tasks.task.TaskCard;
import app.chung.query.tasks.task.TaskItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Joins placements with the tasks that stand there, at the moment of reading and in batches. */
@Component
final class BoardReader {

    private static final int BATCH = 1_000;
    private static final int TURNS = 40;

    private final View<Placement> placements;
    private final View<TaskCard> tasks;

    BoardReader(ViewReader views) {
        this.placements = views.of(Placement.class);
        this.tasks = views.of(TaskCard.class);
    }

    /** Goes on until the part is full of what is wanted or the range ends. */
    Page<BoardCard> page(
            PersonId person,
            Range range,
            @Nullable String cursor,
            int limit,
            Predicate<TaskItem> wanted) {
        int most = Lists.limit(limit);
        List<BoardCard> cards = new ArrayList<>();
        long position = placements.position();
        String next = cursor;
        int turn = 0;
        do {
            Page<Placement> part = placements.page(person, range, next, most - cards.size());
            joined(person, part.items()).stream()
                    .filter(card -> wanted.test(card.task()))
                    .forEach(cards::add);
            next = part.next();
            turn++;
        } while (next != null && cards.size() < most && turn < TURNS);
        return new Page<>(cards, next, position);
    }

    /** So many of a range at most; what is left out can be asked for by the cursor. */
    Page<BoardCard> all(PersonId person, Range range, int most) {
        List<Placement> found = new ArrayList<>();
        long position = placements.position();
        String next = null;
        do {
            Page<Placement> part = placements.page(person, range, next, BATCH);
            found.addAll(part.items());
            next = part.next();
        } while (next != null && found.size() < most);
        return new Page<>(joined(person, found), next, position);
    }

    private List<BoardCard> joined(PersonId person, List<Placement> standing) {
        List<String> keys = standing.stream().map(at -> at.task().value().toString()).toList();
        Map<TaskId, TaskItem> items =
                tasks.findAll(person, keys).stream()
                        .map(TaskItem::of)
                        .collect(Collectors.toMap(TaskItem::id, Function.identity()));
        List<BoardCard> cards = new ArrayList<>(standing.size());
        for (Placement at : standing) {
            TaskItem item = items.get(at.task());
            if (item != null) {
                cards.add(BoardCard.of(at, item));
            }
        }
        return cards;
    }
}
