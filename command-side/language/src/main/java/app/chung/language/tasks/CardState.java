package app.chung.language.tasks;

/**
 * The state of a task on the board of a project, as the project called it at that moment.
 *
 * @param id the state's id in the project
 * @param name what it was called
 * @param done whether a task in it was done
 */
public record CardState(String id, String name, boolean done) {}
