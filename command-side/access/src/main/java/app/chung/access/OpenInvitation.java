package app.chung.access;

import app.chung.language.people.Role;
import java.time.Instant;

/**
 * An invitation that was neither used nor revoked.
 *
 * @param role what the invited will be
 * @param expiresAt when its link stops working
 */
public record OpenInvitation(Role role, Instant expiresAt) {}
