package app.chung.engine.run;

/** How a view, or what is made from the log beside it, does its work. */
public enum ViewState {
    /** It is asked, and at most a thousand events behind. */
    SERVING,
    /** It is made anew beside the one that serves. */
    BUILDING,
    /** More than a thousand events behind. */
    CATCHING_UP,
    /** What it needs is away. */
    WAITING,
    /** It goes on when somebody says so. */
    STOPPED;

    private static final long FAR = 1_000;

    /** Of one that goes on and has so many events left. */
    public static ViewState after(long behind) {
        return behind > FAR ? CATCHING_UP : SERVING;
    }
}
