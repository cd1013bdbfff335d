package app.chung.language.people;

/** A part of the workspace that an organisation may do without. */
public enum WorkModule {
    /** Posts to the whole organisation and its groups. */
    FEED,
    /** Who does what until when. */
    TASKS,
    /** Boards of tasks; they need the tasks. */
    PROJECTS,
    /** Channels and direct conversations. */
    CHAT
}
