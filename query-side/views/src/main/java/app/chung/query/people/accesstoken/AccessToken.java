package app.chung.query.people.accesstoken;

import app.chung.language.kernel.Personal;
import app.chung.language.people.AccessTokenId;
import java.time.Instant;

/**
 * A script that acts in a person's name.
 *
 * @param id which
 * @param label what it is for
 * @param createdAt since when
 */
public record AccessToken(AccessTokenId id, Personal label, Instant createdAt) {}
