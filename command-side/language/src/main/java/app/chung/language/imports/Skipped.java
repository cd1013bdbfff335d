package app.chung.language.imports;

import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.Shape;

/**
 * What an import left out, and why.
 *
 * @param reason why, in kebab-case such as {@code empty}; 1 to 60 characters
 * @param count how many entries, at least one
 */
public record Skipped(String reason, int count) {

    /** Checks the shape. */
    public Skipped {
        reason = Shape.line("reason", reason, 1, 60);
        if (count < 1) {
            throw new Malformed("count", "too-small");
        }
    }
}
