package app.chung.language.projects;

/** As what somebody moves a task. */
public enum Mover {
    /** As a lead of the project. */
    LEAD,
    /** As one who works in the project; leads do, too. */
    MEMBER,
    /** As the owner or a helper of the task, whatever they are in the project. */
    ASSIGNEE
}
