package app.chung.language.tasks;

import app.chung.language.kernel.Id;
import java.util.UUID;

/** Names a task. */
public record TaskId(UUID value) implements Id {}
