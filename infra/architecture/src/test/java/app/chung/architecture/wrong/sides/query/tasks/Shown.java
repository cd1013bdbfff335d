package app.chung.architecture.wrong.sides.query.tasks;

import app.chung.architecture.wrong.sides.command.tasks.Decided;
import org.jspecify.annotations.Nullable;

/** A view asks a decision. */
public record Shown(@Nullable Decided decided) {}
