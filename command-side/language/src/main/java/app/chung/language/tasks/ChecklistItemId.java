package app.chung.language.tasks;

import app.chung.language.kernel.Id;
import java.util.UUID;

/** Names an item of a task's checklist. */
public record ChecklistItemId(UUID value) implements Id {}
