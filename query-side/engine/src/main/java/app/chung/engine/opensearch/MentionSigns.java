package app.chung.engine.opensearch;

import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Mentions within the texts of the index: who it is stands there in signs that are no word, so that
 * nobody is found by an id, and is taken out of a part of a text whole or not at all.
 */
final class MentionSigns {

    private static final char BEGIN = '\uE002';
    private static final char ZERO = '\uE010';
    private static final int DIGITS = 32;
    private static final int BASE = 16;
    private static final Pattern OURS = Pattern.compile("[\uE000-\uE01F]");
    private static final Pattern MARK =
            Pattern.compile("\\[@]\\(person:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\)");
    private static final Pattern SIGNS =
            Pattern.compile("\uE002([\uE010-\uE01F]{32})|[\uE002\uE010-\uE01F]+");

    private MentionSigns() {}

    /** The text as it is stored, without signs that only we write. */
    static String in(String text) {
        return MARK.matcher(OURS.matcher(text).replaceAll(" "))
                .replaceAll(mark -> BEGIN + signs(mark.group(1)));
    }

    /** The text as it is answered. */
    static String out(String stored) {
        return SIGNS.matcher(stored).replaceAll(signs -> signs.group(1) == null ? "" : mark(signs));
    }

    private static String signs(String person) {
        StringBuilder signs = new StringBuilder(DIGITS);
        person.chars()
                .filter(digit -> digit != '-')
                .forEach(digit -> signs.append((char) (ZERO + Character.digit(digit, BASE))));
        return signs.toString();
    }

    private static String mark(MatchResult signs) {
        StringBuilder digits = new StringBuilder(DIGITS);
        signs.group(1)
                .chars()
                .forEach(sign -> digits.append(Character.forDigit(sign - ZERO, BASE)));
        UUID person =
                new UUID(
                        Long.parseUnsignedLong(digits, 0, BASE, BASE),
                        Long.parseUnsignedLong(digits, BASE, DIGITS, BASE));
        return "[@](person:" + person + ")";
    }
}
