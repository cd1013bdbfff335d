package app.chung.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Fills the gaps of one conversation: the same gap is filled alike in all of it. */
final class Gaps {

    private static final Pattern GAP = Pattern.compile("\\{([^}]+)}");
    private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.\\.(\\d+)");

    private final Map<String, List<String>> words;
    private final Chance chance;
    private final Map<String, String> filled = new HashMap<>();

    Gaps(Map<String, List<String>> words, Chance chance) {
        this.words = words;
        this.chance = chance;
    }

    String fill(String text) {
        return GAP.matcher(text)
                .replaceAll(gap -> filled.computeIfAbsent(gap.group(1), this::choose));
    }

    private String choose(String gap) {
        var numbers = NUMBERS.matcher(gap);
        if (numbers.matches()) {
            int from = Integer.parseInt(numbers.group(1));
            return String.valueOf(chance.between(from, Integer.parseInt(numbers.group(2))));
        }
        List<String> choices = words.get(gap);
        if (choices == null) {
            throw new IllegalArgumentException("Nothing fills {" + gap + "}");
        }
        return chance.oneOf(choices);
    }
}
