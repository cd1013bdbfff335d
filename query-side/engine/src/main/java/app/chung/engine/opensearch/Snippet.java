package app.chung.engine.opensearch;

import app.chung.engine.search.Found.Piece;
import java.util.ArrayList;
import java.util.List;

/** Takes marked text apart. */
final class Snippet {

    private Snippet() {}

    static List<Piece> of(String marked) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        boolean hit = false;
        for (int i = 0; i <= marked.length(); i++) {
            boolean end = i == marked.length();
            if (end || marked.charAt(i) == Queries.OPEN || marked.charAt(i) == Queries.CLOSE) {
                if (i > from) {
                    pieces.add(new Piece(marked.substring(from, i), hit));
                }
                from = i + 1;
                hit = !end && marked.charAt(i) == Queries.OPEN;
            }
        }
        return pieces;
    }
}
