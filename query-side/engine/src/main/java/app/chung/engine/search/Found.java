package app.chung.engine.search;

import app.chung.access.Audience;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is found.
 *
 * @param hits best first
 * @param total how many there are, counted up to 10 000
 */
public record Found(List<Hit> hits, long total) {

    /**
     * One thing that is found.
     *
     * @param view the view that it is a document of, for example {@code feed.comment}
     * @param kind what it is
     * @param id which
     * @param parent what it stands under; null for nothing
     * @param title its title, or its first words
     * @param snippet a part of its text with the words that were found
     * @param audience who may know of it
     * @param author who said it; null when nobody did
     * @param at when, ISO; null when that is nothing to say
     * @param group in which group; null for none
     * @param channel in which channel; null for none
     */
    public record Hit(
            String view,
            String kind,
            String id,
            @Nullable String parent,
            String title,
            List<Piece> snippet,
            Audience audience,
            @Nullable String author,
            @Nullable String at,
            @Nullable String group,
            @Nullable String channel) {}

    /**
     * A piece of text.
     *
     * @param text as it stands there
     * @param hit whether it is what was looked for
     */
    public record Piece(String text, boolean hit) {}
}
