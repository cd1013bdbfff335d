package app.chung.language.projects;

/** What a member of a project is. */
public enum ProjectRole {
    /** Looks after the project: its words, workflow and members. */
    LEAD,
    /** Works on its tasks. */
    MEMBER,
    /** Looks on and comments. */
    VIEWER
}
