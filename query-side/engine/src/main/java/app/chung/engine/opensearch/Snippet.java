package app.chung.engine.opensearch;

import app.chung.engine.search.Found.Piece;
import java.util.ArrayList;
import java.util.List;

/** Takes marked text apart. */
final class Snippet {

    private static final int FIRST_WORDS = 80;

    private Snippet() {}

    /** The first line, cut where it is long. */
    static String beginning(String text) {
        String line = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("").strip();
        // A pair of surrogates is not cut.
        return line.codePointCount(0, line.length()) <= FIRST_WORDS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, FIRST_WORDS)) + "…";
    }

    static List<Piece> of(String marked) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        boolean hit = false;
        for (int i = 0; i <= marked.length(); i++) {
            boolean end = i == marked.length();
            if (end || marked.charAt(i) == Queries.OPEN || marked.charAt(i) == Queries.CLOSE) {
                if (i > from) {
                    pieces.add(new Piece(MentionSigns.out(marked.substring(from, i)), hit));
                }
                from = i + 1;
                hit = !end && marked.charAt(i) == Queries.OPEN;
            }
        }
        return pieces;
    }
}
