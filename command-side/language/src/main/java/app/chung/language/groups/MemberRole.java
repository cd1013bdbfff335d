package app.chung.language.groups;

/** What a person is in a group. */
public enum MemberRole {
    /** Looks after the group: its name, its privacy, who is in it, what must go. */
    ADMIN,
    /** Reads and writes. */
    MEMBER
}
