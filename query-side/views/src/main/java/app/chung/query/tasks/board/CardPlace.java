package app.chung.query.tasks.board;

import app.chung.platform.web.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a card stands in a sorted list.
 *
 * @param value sorts as text; null for nothing to sort by, which comes last whichever way
 * @param task decides between equals
 */
record CardPlace(@Nullable String value, String task) {

    private static final String GAP = " ";
    private static final int LONGEST = 16_000;

    static Comparator<CardPlace> order(boolean descending) {
        Comparator<String> way = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(CardPlace::value, Comparator.nullsLast(way))
                .thenComparing(CardPlace::task);
    }

    /** As a client brings it back; it tells of nothing but a card that the client was shown. */
    String cursor(String list) {
        String all = list + GAP + task + GAP + (value == null ? "" : "=" + value);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(all.getBytes(StandardCharsets.UTF_8));
    }

    static CardPlace read(String list, String cursor) {
        List<String> parts = List.of(text(cursor).split(GAP, 3));
        if (parts.size() < 3 || !parts.getFirst().equals(list)) {
            throw Problem.invalid("cursor", "unknown-cursor");
        }
        String value = parts.get(2);
        return new CardPlace(value.isEmpty() ? null : value.substring(1), parts.get(1));
    }

    private static String text(String cursor) {
        if (cursor.length() > LONGEST) {
            throw Problem.invalid("cursor", "unknown-cursor");
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("cursor", "unknown-cursor");
        }
    }
}
