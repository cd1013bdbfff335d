package app.chung.language.chat;

/** How something was said. */
public enum Manner {
    /** In words of one's own. */
    SAID,
    /** As something that the author does, told of them: {@code /me waves}. */
    ACTION
}
