package app.chung.language.people;

/** What a person is in the organisation. */
public enum Role {
    /** Answers for the organisation; there is always at least one. */
    OWNER,
    /** Invites, deactivates, changes roles, looks after groups that are not secret. */
    ADMIN,
    /** Works here. */
    MEMBER,
    /** Sees only the groups and channels they were taken into, and the people in them. */
    GUEST,
    /** A member who also reads the history of the organisation. */
    AUDITOR,
    /** A member who also defines read models. */
    ANALYST
}
