package app.chung.query.people.invitation;

/** What has become of an invitation. */
public enum InvitationState {
    /** Its link works. */
    OPEN,
    /** Somebody came in by it. */
    USED,
    /** It was taken back. */
    REVOKED,
    /** Nobody used it in time. */
    EXPIRED
}
