package app.chung.language.tasks;

import app.chung.language.kernel.Id;
import java.util.UUID;

/** Names a comment on a task. */
public record TaskCommentId(UUID value) implements Id {}
