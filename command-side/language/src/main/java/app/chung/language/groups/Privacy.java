package app.chung.language.groups;

/** Who may look into a group. */
public enum Privacy {
    /** Everybody of the organisation but guests reads and may join. */
    OPEN,
    /**
     * Everybody of the organisation but guests knows that it is there; only members look inside.
     */
    CLOSED,
    /** Nobody but its members knows that it is there. */
    SECRET
}
