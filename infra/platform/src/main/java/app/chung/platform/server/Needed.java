package app.chung.platform.server;

/**
 * Something without which a server should not be asked, for now. Looks at what is known already.
 */
public interface Needed {

    /** What it is, in one word. */
    String name();

    /** Whether it is there. */
    boolean isThere();
}
