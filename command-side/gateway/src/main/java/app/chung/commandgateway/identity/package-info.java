/**
 * Secrets and what they open: passwords, sessions, invitations, password resets, access tokens,
 * set-up. Kept in the schema {@code identity}, never in an event.
 *
 * <p>Knows the language of people, the desk that takes commands, and PostgreSQL.
 */
@NullMarked
package app.chung.commandgateway.identity;

import org.jspecify.annotations.NullMarked;
