package app.chung.importers.issues;

import app.chung.importers.Entry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issue or a pull request.
 *
 * @param place where it stands
 * @param kind which of the two
 * @param number what people call it by, one of its own among both; null when the archive has none
 * @param title one line
 * @param body Markdown; empty for nothing
 * @param author who opened it
 * @param createdAt when; null when the archive does not say
 * @param assignees who was to do it
 * @param labels as the archive calls them
 * @param end how it was closed; null when it is open
 * @param said all that was said under it, in the archive's order
 */
record Issue(
        Entry place,
        Kind kind,
        @Nullable Integer number,
        String title,
        String body,
        String author,
        @Nullable Instant createdAt,
        List<String> assignees,
        List<String> labels,
        @Nullable End end,
        List<Said> said) {

    /** Stands for who is no longer known, as it does at the source. */
    static final String GHOST = "ghost";

    /** What it is. */
    enum Kind {
        ISSUE,
        PULL
    }

    /**
     * How it was closed.
     *
     * @param state in which state it is since
     * @param by who closed it; null when the archive does not say
     * @param at when; null when the archive does not say
     */
    record End(IssueState state, @Nullable String by, @Nullable Instant at) {}
}
