package app.chung.query.tasks.board;

import app.chung.language.kernel.PersonId;
import app.chung.language.tasks.CardState;
import app.chung.query.Words;
import app.chung.query.tasks.task.TaskItem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says where cards stand in a sorted list.
 *
 * @param by what it is sorted by
 * @param descending whether the greatest come first
 * @param states those of the project in their order
 * @param names text that sorts people by their names
 */
record CardSorting(
        CardSort by, boolean descending, List<CardState> states, Map<PersonId, String> names) {

    private static final String UNNAMED = "~";

    /** Its name, for cursors. */
    String list() {
        return by + (descending ? "-" : "+");
    }

    CardPlace place(BoardCard card) {
        return new CardPlace(value(card), card.task().id().value().toString());
    }

    private @Nullable String value(BoardCard card) {
        TaskItem task = card.task();
        return switch (by) {
            case TITLE -> Words.sortText(task.title());
            case STATE -> column(card.state()) + card.rank();
            case OWNER -> task.owner() == null ? null : named(task.owner());
            case PRIORITY -> String.valueOf(task.details().priority().ordinal());
            case DUE -> task.dueAt() == null ? null : moment(task.dueAt());
            case CHANGED -> moment(task.changedAt());
        };
    }

    /** Those that are no longer in the workflow come after the others. */
    private char column(String state) {
        int at = states.stream().map(CardState::id).toList().indexOf(state);
        return (char) ('A' + (at < 0 ? states.size() : at));
    }

    private String named(PersonId owner) {
        return names.getOrDefault(owner, UNNAMED) + ":" + owner.value();
    }

    private static String moment(Instant at) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, at);
        return HexFormat.of().toHexDigits(micros ^ Long.MIN_VALUE);
    }
}
