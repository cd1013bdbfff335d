package app.chung.querygateway.search;

import app.chung.engine.search.Found;
import app.chung.platform.openapi.OneOf;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found, as it is answered.
 *
 * @param kind what it is
 * @param id which
 * @param parent what it stands under; null for nothing
 * @param title its title, or its first words
 * @param snippet a part of its text with the words that were found
 * @param author who said it; null when nobody did
 * @param at when
 * @param group in which group; null for none
 * @param channel in which channel; null for none
 */
record SearchItem(
        @OneOf("SearchKind") String kind,
        String id,
        @Nullable String parent,
        String title,
        List<Found.Piece> snippet,
        @Nullable String author,
        String at,
        @Nullable String group,
        @Nullable String channel) {

    private static final int FIRST_WORDS = 80;

    static SearchItem of(Found.Hit hit) {
        return new SearchItem(
                hit.kind(),
                hit.id(),
                hit.parent(),
                hit.title() instanceof String title ? title : firstWords(hit.snippet()),
                hit.snippet(),
                hit.author(),
                hit.at(),
                hit.group(),
                hit.channel());
    }

    private static String firstWords(List<Found.Piece> snippet) {
        String text = snippet.stream().map(Found.Piece::text).collect(Collectors.joining());
        String line = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("").strip();
        return line.length() <= FIRST_WORDS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, points(line))) + "…";
    }

    /** A pair of surrogates is not cut. */
    private static int points(String line) {
        return line.codePointCount(0, FIRST_WORDS);
    }
}
