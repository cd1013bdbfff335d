package app.chung.language.people;

import app.chung.language.kernel.Id;
import java.util.UUID;

/** Names a link with which a person sets a new password once. */
public record PasswordResetId(UUID value) implements Id {}
