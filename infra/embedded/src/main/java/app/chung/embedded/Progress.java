package app.chung.embedded;

/** Hears, in plain words, what an engine is doing while somebody waits for it. */
@FunctionalInterface
public interface Progress {

    /** Says one step, such as {@code starting PostgreSQL}. */
    void say(String step);

    /** Hears nothing. */
    static Progress silent() {
        return step -> {};
    }
}
