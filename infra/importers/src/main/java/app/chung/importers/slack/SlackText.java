package app.chung.importers.slack;

import app.chung.language.kernel.PersonId;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Slack's markup as Markdown. What people typed stays as they typed it; only what Slack itself put
 * in becomes something else: mentions, links, entities.
 */
final class SlackText {

    private static final Pattern MARK = Pattern.compile("<([^<>]+)>");
    private static final Pattern LINK = Pattern.compile("(https?|mailto|ftp|irc|tel):\\S+.*");

    private SlackText() {}

    static String markdown(String text, Function<String, PersonId> people) {
        StringBuilder markdown = new StringBuilder();
        int from = 0;
        for (MatchResult mark : MARK.matcher(text).results().toList()) {
            markdown.append(decoded(text.substring(from, mark.start())));
            markdown.append(marked(mark.group(1), people));
            from = mark.end();
        }
        return markdown.append(decoded(text.substring(from))).toString();
    }

    /** What is written for a person; the name is joined where it is read. */
    static String mention(PersonId person) {
        return "[@](person:" + person.value() + ")";
    }

    private static String marked(String inside, Function<String, PersonId> people) {
        int bar = inside.indexOf('|');
        String target = bar < 0 ? inside : inside.substring(0, bar);
        String label = decoded(bar < 0 ? "" : inside.substring(bar + 1));
        return switch (target.isEmpty() ? ' ' : target.charAt(0)) {
            case '@' -> mention(people.apply(target.substring(1)));
            case '#' -> label.isEmpty() ? decoded(target) : "#" + label;
            case '!' -> label.isEmpty() ? "@" + target.substring(1) : label;
            default -> link(decoded(target), label);
        };
    }

    private static String link(String target, String label) {
        if (!LINK.matcher(target).matches()) {
            return "<" + target + (label.isEmpty() ? "" : "|" + label) + ">";
        }
        return label.isEmpty() || label.equals(target)
                ? target
                : "[" + label.replaceAll("([\\[\\]\\\\])", "\\\\$1") + "](<" + target + ">)";
    }

    private static String decoded(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
