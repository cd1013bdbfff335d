package app.chung.query.tasks.board;

import app.chung.engine.Join;
import app.chung.engine.Page;
import app.chung.engine.Range;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.kernel.PersonId;
import app.chung.query.Lists;
import app.chung.query.tasks.placement.Placement;
import app.chung.query.tasks.task.TaskCard;
import app.chung.query.tasks.task.TaskItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Joins placements with the tasks that stand there, at the moment of reading and in batches. */
@Component
final class BoardReader {

    private static final int BATCH = 1_000;
    private static final int TURNS = 40;

    private final View<Placement> placements;
    private final Join<Placement, BoardCard> cards;

    BoardReader(ViewReader views) {
        this.placements = views.of(Placement.class);
        this.cards =
                views.of(TaskCard.class)
                        .join(
                                placement -> placement.task().value().toString(),
                                (placement, task) -> task == null ? null : card(placement, task));
    }

    /** Goes on until the part is full of what is wanted or the range ends. */
    Page<BoardCard> page(
            PersonId person,
            Range range,
            @Nullable String cursor,
            int limit,
            Predicate<TaskItem> wanted) {
        int most = Lists.limit(limit);
        List<BoardCard> found = new ArrayList<>();
        long position = placements.position();
        String next = cursor;
        int turn = 0;
        do {
            Page<Placement> part = placements.page(person, range, next, most - found.size());
            cards.of(person, part.items()).stream()
                    .filter(card -> wanted.test(card.task()))
                    .forEach(found::add);
            next = part.next();
            turn++;
        } while (next != null && found.size() < most && turn < TURNS);
        return new Page<>(found, next, position);
    }

    /** So many of a range at most; what is left out can be asked for by the cursor. */
    Page<BoardCard> all(PersonId person, Range range, int most) {
        List<BoardCard> found = List.of();
        long position = placements.position();
        String next = null;
        do {
            Page<Placement> part = placements.page(person, range, next, BATCH);
            found = together(found, cards.of(person, part.items()));
            next = part.next();
        } while (next != null && found.size() < most);
        return new Page<>(found, next, position);
    }

    /** A part of what is wanted of a range, in another order than the range's own. */
    Page<BoardCard> sorted(
            PersonId person,
            Range range,
            Predicate<TaskItem> wanted,
            Function<List<BoardCard>, CardSorting> how,
            @Nullable String cursor,
            int limit) {
        int most = Lists.limit(limit);
        Page<BoardCard> all = all(person, range, Integer.MAX_VALUE);
        List<BoardCard> found =
                all.items().stream().filter(card -> wanted.test(card.task())).toList();
        CardSorting sorting = how.apply(found);
        Comparator<CardPlace> order = CardPlace.order(sorting.descending());
        CardPlace after = cursor == null ? null : CardPlace.read(sorting.list(), cursor);
        List<Placed> placed =
                found.stream()
                        .map(card -> new Placed(card, sorting.place(card)))
                        .filter(it -> after == null || order.compare(it.place(), after) > 0)
                        .sorted(Comparator.comparing(Placed::place, order))
                        .limit(most + 1L)
                        .toList();
        boolean more = placed.size() > most;
        List<Placed> part = more ? placed.subList(0, most) : placed;
        String next = more ? part.getLast().place().cursor(sorting.list()) : null;
        return new Page<>(part.stream().map(Placed::card).toList(), next, all.position());
    }

    private record Placed(BoardCard card, CardPlace place) {}

    private static List<BoardCard> together(List<BoardCard> first, List<BoardCard> more) {
        return first.isEmpty() ? more : Stream.concat(first.stream(), more.stream()).toList();
    }

    private static BoardCard card(Placement placement, TaskCard task) {
        return BoardCard.of(placement, TaskItem.of(task));
    }
}
