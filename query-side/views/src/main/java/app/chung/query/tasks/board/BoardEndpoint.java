package app.chung.query.tasks.board;

import app.chung.access.Access;
import app.chung.access.Audience;
import app.chung.access.ProjectGrant;
import app.chung.engine.Page;
import app.chung.engine.Range;
import app.chung.language.kernel.PersonId;
import app.chung.language.projects.ProjectId;
import app.chung.language.tasks.CardState;
import app.chung.language.tasks.Priority;
import app.chung.platform.session.Caller;
import app.chung.platform.web.Problem;
import app.chung.query.Lists;
import app.chung.query.PeopleByName;
import app.chung.query.tasks.board.CardFilter.Moment;
import app.chung.query.tasks.placement.PlacementProjection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tasks of a project, as a board and as a list. */
@RestController
@RequestMapping("/api/views/tasks")
public class BoardEndpoint {

    private static final int LONGEST_COLUMN = 1000;

    private final BoardReader reader;
    private final PeopleByName people;
    private final Supplier<Access> access;
    private final Clock clock;

    BoardEndpoint(BoardReader reader, PeopleByName people, Supplier<Access> access, Clock clock) {
        this.reader = reader;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A board. Cards whose state is no longer there stand in the first column.
     *
     * @param columns in the order of the workflow
     * @param position the position of the log up to which it had been folded
     */
    record Board(List<Column> columns, long position) {}

    /**
     * A state and what is in it.
     *
     * @param state which
     * @param cards from above
     * @param next asks the list for the others of this state; null when there are none
     */
    record Column(CardState state, List<BoardCard> cards, @Nullable String next) {}

    /** All of it; of a very long column only the upper part. */
    @GetMapping("/board")
    Board board(Caller caller, @RequestParam UUID project) {
        ProjectGrant grant = seen(caller, project);
        List<CardState> states = grant.states();
        List<Column> columns = new ArrayList<>();
        long position = Long.MAX_VALUE;
        for (CardState state : states) {
            Range range = PlacementProjection.BY_STATE.where(project, state.id());
            Page<BoardCard> cards = reader.all(caller.person(), range, LONGEST_COLUMN);
            position = Math.min(position, cards.position());
            columns.add(new Column(state, cards.items(), cards.next()));
        }
        return new Board(withStray(columns, stray(caller, project, states)), position);
    }

    /** The cards in states that are no longer there: what lies between the ids of the others. */
    private List<BoardCard> stray(Caller caller, UUID project, List<CardState> states) {
        List<String> ids = states.stream().map(CardState::id).sorted().toList();
        List<BoardCard> stray = new ArrayList<>();
        for (int i = 0; i <= ids.size(); i++) {
            Range gap = PlacementProjection.BY_STATE.where(project);
            gap = i > 0 ? gap.above(ids.get(i - 1)) : gap;
            gap = i < ids.size() ? gap.below(ids.get(i)) : gap;
            stray.addAll(reader.all(caller.person(), gap, LONGEST_COLUMN).items());
        }
        return stray;
    }

    private static List<Column> withStray(List<Column> columns, List<BoardCard> stray) {
        if (stray.isEmpty()) {
            return columns;
        }
        Column first = columns.getFirst();
        List<BoardCard> more = new ArrayList<>(stray);
        more.addAll(first.cards());
        columns.set(0, new Column(first.state(), more, first.next()));
        return columns;
    }

    /**
     * Those that are wanted; sorted, or without that in a state from above, else those that came
     * last first. Whoever has nothing to be sorted by comes last.
     */
    @GetMapping("/card")
    Page<BoardCard> list(
            Caller caller,
            @RequestParam UUID project,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable UUID owner,
            @RequestParam(required = false) @Nullable String label,
            @RequestParam(required = false) @Nullable Priority priority,
            @RequestParam(required = false) @Nullable LocalDate dueFrom,
            @RequestParam(required = false) @Nullable LocalDate dueUntil,
            @RequestParam(required = false) CardFilter.@Nullable Near due,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable CardSort sort,
            @RequestParam(defaultValue = "false") boolean descending,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Lists.USUAL) int limit) {
        List<CardState> states = seen(caller, project).states();
        Moment near = due == null ? null : new Moment(due, clock.instant());
        CardFilter filter = new CardFilter(owner, label, priority, dueFrom, dueUntil, near, q);
        Range range =
                state == null
                        ? PlacementProjection.BY_ARRIVAL.where(project).greatestFirst()
                        : PlacementProjection.BY_STATE.where(project, state);
        PersonId me = caller.person();
        return sort == null
                ? reader.page(me, range, cursor, limit, filter::wants)
                : reader.sorted(
                        me,
                        range,
                        filter::wants,
                        cards -> sorting(me, sort, descending, states, cards),
                        cursor,
                        limit);
    }

    private CardSorting sorting(
            PersonId me,
            CardSort sort,
            boolean descending,
            List<CardState> states,
            List<BoardCard> cards) {
        Map<PersonId, String> names =
                sort == CardSort.OWNER ? people.orders(me, owners(cards)) : Map.of();
        return new CardSorting(sort, descending, states, names);
    }

    private static List<PersonId> owners(List<BoardCard> cards) {
        return cards.stream().flatMap(card -> Stream.ofNullable(card.task().owner())).toList();
    }

    private ProjectGrant seen(Caller caller, UUID project) {
        ProjectId id = new ProjectId(project);
        Lists.onlyIfSeen(access.get(), caller.person(), new Audience.Project(id));
        return access.get().grantOf(id).orElseThrow(Problem::notFound);
    }
}
