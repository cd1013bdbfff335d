package app.chung.query.feed.version;

import app.chung.engine.Markdown;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import java.time.Instant;

/**
 * One wording of a post.
 *
 * @param version the version of the post's stream that brought it
 * @param text what it said
 * @param at since when
 * @param by whose words
 */
public record PostVersion(int version, @Markdown Personal text, Instant at, PersonId by) {}
