package app.chung.query.tasks.board;

import app.chung.language.tasks.Priority;
import app.chung.query.Words;
import app.chung.query.tasks.task.TaskItem;
import app.chung.query.tasks.task.TaskState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cards are asked for; null for any.
 *
 * @param owner who answers for it
 * @param label what is on it
 * @param priority how much it matters
 * @param from due on that day or later
 * @param until due on that day or earlier
 * @param due late, or due soon
 * @param text words of its title, without regard to accents, or its number
 */
record CardFilter(
        @Nullable UUID owner,
        @Nullable String label,
        @Nullable Priority priority,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Moment due,
        @Nullable String text) {

    /** What is not done and by its date wants somebody's eye. */
    record Moment(Near near, Instant now) {

        private static final Duration SOON = Duration.ofDays(7);

        boolean has(TaskItem task) {
            Instant at = task.dueAt();
            if (at == null || task.state() == TaskState.DONE) {
                return false;
            }
            return switch (near) {
                case LATE -> !at.isAfter(now);
                case SOON -> at.isAfter(now) && !at.isAfter(now.plus(SOON));
            };
        }
    }

    /** The dates there are to ask for. */
    enum Near {
        /** Past. */
        LATE,
        /** Within seven days. */
        SOON
    }

    boolean wants(TaskItem task) {
        return (owner == null || (task.owner() != null && task.owner().value().equals(owner)))
                && (label == null || task.details().labels().contains(label))
                && (priority == null || task.details().priority() == priority)
                && (isAnyDay() || (task.due() != null && isWithin(task.due().date())))
                && (due == null || due.has(task))
                && (text == null || says(task, text));
    }

    private boolean isAnyDay() {
        return from == null && until == null;
    }

    private boolean isWithin(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    private static boolean says(TaskItem task, String text) {
        List<String> words = Words.plain(task.title());
        return (task.number() != null && text.strip().equals("#" + task.number()))
                || Words.plain(text).stream()
                        .allMatch(asked -> words.stream().anyMatch(word -> word.startsWith(asked)));
    }
}
