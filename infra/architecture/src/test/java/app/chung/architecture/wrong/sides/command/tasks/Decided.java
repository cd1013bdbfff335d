package app.chung.architecture.wrong.sides.command.tasks;

import app.chung.architecture.wrong.sides.query.tasks.Shown;

/** The command side looks at a view. */
public record Decided(Shown shown) {}
