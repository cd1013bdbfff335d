package app.chung.language.people;

import app.chung.language.kernel.Id;
import java.util.UUID;

/** Names an invitation. */
public record InvitationId(UUID value) implements Id {}
