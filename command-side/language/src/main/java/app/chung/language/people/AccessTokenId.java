package app.chung.language.people;

import app.chung.language.kernel.Id;
import java.util.UUID;

/** Names an access token of a script. */
public record AccessTokenId(UUID value) implements Id {}
