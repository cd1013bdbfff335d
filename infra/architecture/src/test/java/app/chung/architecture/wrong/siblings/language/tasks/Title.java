package app.chung.architecture.wrong.siblings.language.tasks;

/** A value of one module. */
public record Title(String text) {}
