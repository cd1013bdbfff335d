package app.chung.query.testing;

/**
 * A part of the story that a module brings with it: public, found and not listed. Everything that
 * can happen in the module happens in it.
 */
public interface Scene {

    /** Plays it. */
    void play(Stage stage);
}
