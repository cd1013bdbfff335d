package app.chung.command;

import app.chung.access.Access;
import app.chung.language.kernel.PersonId;
import java.time.Instant;

/**
 * Who asks, when, and what everybody may do at that moment.
 *
 * @param person who asks
 * @param access memberships and grants as of the newest access event known
 * @param now the instant of the command
 */
public record Asker(PersonId person, Access access, Instant now) {}
