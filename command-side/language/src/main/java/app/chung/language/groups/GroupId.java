package app.chung.language.groups;

import app.chung.language.kernel.Id;
import java.util.UUID;

/** Names a group. */
public record GroupId(UUID value) implements Id {}
