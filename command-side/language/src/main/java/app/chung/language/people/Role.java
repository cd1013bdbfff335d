package app.chung.language.people;

/** What a person is in the organisation. */
public enum Role {
    /** Answers for the organisation; there is always at least one. */
    OWNER,
    /** Invites, deactivates, changes roles, looks after groups that are not secret. */
    ADMIN,
    /** Works here. */
    MEMBER,
    /** Sees only the groups, channels and projects they were taken into, and the people in them. */
    GUEST,
    /** Will read the history of the organisation; for now like a member. */
    AUDITOR,
    /** Will define read models; for now like a member. */
    ANALYST
}
