package app.chung.engine.search;

import app.chung.access.Audience;
import app.chung.language.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be found.
 *
 * @param kind {@code post}, {@code comment}, {@code task}, {@code message}, {@code person}, {@code
 *     group} or {@code channel}
 * @param id the thing's id
 * @param parent what it stands under, for example the post of a comment; null for nothing
 * @param title its name or first words; counts more than the text
 * @param text the rest of its words; null for none
 * @param audience who may find it
 * @param author who said it; null when nobody did
 * @param at when it was said or made; null when that is nothing to say
 * @param group in which group; null for none
 * @param channel in which channel; null for none
 */
public record SearchDocument(
        String kind,
        UUID id,
        @Nullable UUID parent,
        @Nullable SearchText title,
        @Nullable SearchText text,
        Audience audience,
        @Nullable PersonId author,
        @Nullable Instant at,
        @Nullable UUID group,
        @Nullable UUID channel) {}
