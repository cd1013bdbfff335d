package app.chung.language.people;

import app.chung.language.kernel.Id;
import java.util.UUID;

/** Names a stored password hash; the hash itself is never in the log. */
public record CredentialId(UUID value) implements Id {}
