package app.chung.language.tasks;

import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.Shape;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a card stands among others: they stand in the order of these texts. Between any two there
 * is a third, so that a card is moved without touching its neighbours.
 *
 * @param text 1 to 200 small letters and digits, the last of them not 0
 */
public record Rank(String text) {

    private static final Pattern FORM = Pattern.compile("[0-9a-z]*[1-9a-z]");
    private static final int LONGEST = 200;
    private static final int DIGITS = 36;
    private static final int WIDTH = 9;

    /**
     * Below all cards that were put there before that moment; before 1970 it is always one place.
     */
    public static Rank last(Instant moment) {
        String time = Long.toString(Math.max(0, moment.toEpochMilli()), DIGITS);
        return new Rank("m" + "0".repeat(WIDTH - time.length()) + time + "i");
    }

    /** What is wished for; null stays null. */
    static @Nullable String wished(@Nullable String wish) {
        String rank = Shape.optionalLine("rank", wish, LONGEST);
        if (rank != null && !FORM.matcher(rank).matches()) {
            throw new Malformed("rank", "not-a-rank");
        }
        return rank;
    }
}
