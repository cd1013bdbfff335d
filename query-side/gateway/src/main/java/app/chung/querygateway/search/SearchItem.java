package app.chung.querygateway.search;

import app.chung.engine.search.Found;
import app.chung.platform.openapi.OneOf;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found, as it is answered.
 *
 * @param view the view that it is a document of, for example {@code feed.comment}
 * @param kind what it is
 * @param id which
 * @param parent what it stands under; null for nothing
 * @param title its title, or its first words
 * @param snippet a part of its text with the words that were found
 * @param author who said it; null when nobody did
 * @param at when it was said or made; null for a person
 * @param group in which group; null for none
 * @param channel in which channel; null for none
 */
record SearchItem(
        String view,
        @OneOf("SearchKind") String kind,
        String id,
        @Nullable String parent,
        String title,
        List<Found.Piece> snippet,
        @Nullable String author,
        @Nullable Instant at,
        @Nullable String group,
        @Nullable String channel) {

    static SearchItem of(Found.Hit hit) {
        return new SearchItem(
                hit.view(),
                hit.kind(),
                hit.id(),
                hit.parent(),
                hit.title(),
                hit.snippet(),
                hit.author(),
                hit.at() instanceof String at ? Instant.parse(at) : null,
                hit.group(),
                hit.channel());
    }
}
