package app.chung.language.kernel;

/**
 * Marks a command that speaks of something at a position of the log; one that the log has not
 * reached is wrong.
 */
public interface NamesPosition {

    /** The position; 0 for none. */
    long position();
}
