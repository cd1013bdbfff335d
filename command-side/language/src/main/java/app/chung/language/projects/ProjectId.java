package app.chung.language.projects;

import app.chung.language.kernel.Id;
import java.util.UUID;

/** Names a project. */
public record ProjectId(UUID value) implements Id {}
