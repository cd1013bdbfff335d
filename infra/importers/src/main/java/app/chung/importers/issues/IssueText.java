package app.chung.importers.issues;

import app.chung.language.kernel.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The archive's Markdown as ours. What people typed stays; mentions of known authors are marked.
 */
final class IssueText {

    private static final Pattern CODE_OR_MENTION =
            Pattern.compile(
                    "(?s)```.*?(?:```|\\z)|`[^`\\n]*`"
                            + "|(?<![\\w/.@-])@(?<name>[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?![\\w/@])");

    private IssueText() {}

    static String markdown(String text, Function<String, Optional<PersonId>> people) {
        Matcher marks = CODE_OR_MENTION.matcher(text.replace('\0', '\ufffd'));
        return marks.replaceAll(
                mark ->
                        Matcher.quoteReplacement(
                                Optional.ofNullable(mark.group("name"))
                                        .flatMap(people)
                                        .map(IssueText::mention)
                                        .orElse(mark.group())));
    }

    // The name is joined where it is read.
    private static String mention(PersonId person) {
        return "[@](person:" + person.value() + ")";
    }

    /** One line of at most so many characters, with nothing in it that a line may not hold. */
    static String line(String text, int longest) {
        String line = text.replaceAll("[\\p{Cntrl}\\u202a-\\u202e\\u2066-\\u2069]", " ").strip();
        return line.length() <= longest
                ? line
                : line.substring(0, cut(line, longest - 1)).strip() + "…";
    }

    /**
     * The text in parts, the first of at most so many characters, the others of at most as many as
     * the last number says; cut at the end of a line where one is near.
     */
    static List<String> parts(String text, int first, int others) {
        List<String> parts = new ArrayList<>();
        String rest = text.strip();
        for (int longest = first; rest.length() > longest; longest = others) {
            int end = end(rest, longest);
            parts.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            parts.add(rest);
        }
        return parts;
    }

    private static int end(String text, int longest) {
        int line = text.lastIndexOf('\n', longest);
        int word = text.lastIndexOf(' ', longest);
        int near = line > longest / 2 ? line : word;
        return near > longest / 2 ? near : cut(text, longest);
    }

    private static int cut(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
    }
}
