package app.chung.audit;

import com.ibm.icu.text.MessageFormat;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message with its runs kept apart; what is within {@code <b>…</b>} stands out. */
final class Sentence {

    private static final Pattern TAG = Pattern.compile("</?b>");

    private final MessageFormat format;

    Sentence(MessageFormat format) {
        this.format = format;
    }

    /** What it speaks of. */
    Set<String> names() {
        return format.getArgumentNames();
    }

    /** One that speaks of nothing, in words. */
    String plain() {
        return parts(Map.of()).getFirst().text();
    }

    /** In words, run by run. */
    List<Part> parts(Map<String, Part> values) {
        Map<String, Object> texts = new HashMap<>();
        values.forEach((name, part) -> texts.put(name, part.text()));
        AttributedCharacterIterator runs;
        synchronized (format) {
            runs = format.formatToCharacterIterator(texts);
        }
        return new Reader(values).read(runs);
    }

    /** Reads runs; tags count only in the message itself, never in what people wrote. */
    private static final class Reader {

        private final Map<String, Part> values;
        private final List<Part> parts = new ArrayList<>();
        private boolean strong;

        Reader(Map<String, Part> values) {
            this.values = values;
        }

        List<Part> read(AttributedCharacterIterator runs) {
            for (int at = runs.getBeginIndex(); at < runs.getEndIndex(); at = runs.getRunLimit()) {
                runs.setIndex(at);
                Object name = runs.getAttribute(MessageFormat.Field.ARGUMENT);
                Part value = name == null ? null : values.get(name.toString());
                if (value == null) {
                    literal(text(runs));
                } else {
                    add(value.strong(strong));
                }
                runs.setIndex(at);
            }
            return List.copyOf(parts);
        }

        private static String text(AttributedCharacterIterator runs) {
            StringBuilder text = new StringBuilder();
            int limit = runs.getRunLimit();
            for (char c = runs.current(); runs.getIndex() < limit; c = runs.next()) {
                text.append(c);
            }
            return text.toString();
        }

        private void literal(String text) {
            Matcher tag = TAG.matcher(text);
            int from = 0;
            while (tag.find()) {
                add(Part.plain(text.substring(from, tag.start())).strong(strong));
                strong = tag.group().equals("<b>");
                from = tag.end();
            }
            add(Part.plain(text.substring(from)).strong(strong));
        }

        private void add(Part part) {
            if (!part.text().isEmpty()) {
                parts.add(part);
            }
        }
    }
}
