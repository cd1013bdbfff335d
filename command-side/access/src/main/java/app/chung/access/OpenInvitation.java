package app.chung.access;

import app.chung.language.kernel.PersonId;
import app.chung.language.people.Role;
import java.time.Instant;

/**
 * An invitation that was neither used nor revoked.
 *
 * @param role what the invited will be
 * @param inviter who invited; their word counts while they administer
 * @param expiresAt when its link stops working
 */
public record OpenInvitation(Role role, PersonId inviter, Instant expiresAt) {}
