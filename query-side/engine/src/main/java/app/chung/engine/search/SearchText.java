package app.chung.engine.search;

import app.chung.language.kernel.Personal;
import org.jspecify.annotations.Nullable;

/** Words under which something is found. */
public sealed interface SearchText {

    /**
     * The organisation's own words.
     *
     * @param text as it is shown
     */
    record Plain(String text) implements SearchText {}

    /**
     * A person's words; nothing is found once their key is gone.
     *
     * @param text sealed, opened only on the way into the index
     */
    record Owned(Personal text) implements SearchText {}

    /**
     * A person's words in Markdown, which are found and shown without its signs.
     *
     * @param text sealed, opened only on the way into the index
     */
    record Written(Personal text) implements SearchText {}

    /** The organisation's own words; null stays null. */
    static @Nullable SearchText of(@Nullable String text) {
        return text == null ? null : new Plain(text);
    }

    /** A person's words in Markdown; null stays null. */
    static @Nullable SearchText written(@Nullable Personal text) {
        return text == null ? null : new Written(text);
    }

    /** A person's words; null stays null. */
    static @Nullable SearchText of(@Nullable Personal text) {
        return text == null ? null : new Owned(text);
    }
}
