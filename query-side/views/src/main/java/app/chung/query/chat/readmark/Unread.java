package app.chung.query.chat.readmark;

/** How much beyond a mark is news to somebody: all that was said less what they said themselves. */
public final class Unread {

    /** Nobody counts further than that. */
    public static final int MOST = 1_000;

    private Unread() {}

    /**
     * From two counts that end at {@link #MOST}.
     *
     * @param all what was said beyond the mark
     * @param own what the reader said of it
     * @return at least one where neither was counted to its end
     */
    public static int of(int all, int own) {
        return Math.max(all - own, all == MOST ? 1 : 0);
    }
}
