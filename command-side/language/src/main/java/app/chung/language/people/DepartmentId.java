package app.chung.language.people;

import app.chung.language.kernel.Id;
import java.util.UUID;

/** Names a department. */
public record DepartmentId(UUID value) implements Id {}
