package app.chung.query.people.session;

import app.chung.language.kernel.Personal;
import app.chung.language.people.SessionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place where a person is signed in.
 *
 * @param id which
 * @param device what they signed in with, in words; null when unknown
 * @param openedAt since when
 */
public record OpenSession(SessionId id, @Nullable Personal device, Instant openedAt) {}
