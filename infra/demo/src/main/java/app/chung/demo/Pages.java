package app.chung.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the files in which the company is written down. Lines that begin with # are remarks. */
final class Pages {

    private Pages() {}

    /** The lines that say something, blank ones included: they part what stands between them. */
    static List<String> lines(String file) {
        try (InputStream page = Pages.class.getResourceAsStream(file)) {
            if (page == null) {
                throw new IllegalArgumentException("There is no page " + file);
            }
            return new String(page.readAllBytes(), UTF_8)
                    .lines()
                    .map(String::stripTrailing)
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same by paragraph. */
    static List<List<String>> paragraphs(String file) {
        List<List<String>> paragraphs = new ArrayList<>();
        List<String> paragraph = new ArrayList<>();
        for (String line : lines(file)) {
            if (!line.isEmpty()) {
                paragraph.add(line);
            } else if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
                paragraph = new ArrayList<>();
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
        return paragraphs;
    }

    /** The lines under each heading in brackets, without blank ones. */
    static Map<String, List<String>> sections(String file) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = sections.computeIfAbsent("", name -> new ArrayList<>());
        for (String line : lines(file)) {
            if (line.startsWith("[")) {
                String name = line.substring(1, line.length() - 1);
                section = sections.computeIfAbsent(name, key -> new ArrayList<>());
            } else if (!line.isEmpty()) {
                section.add(line);
            }
        }
        return sections;
    }

    /** The columns of a line. */
    static List<String> columns(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    /** The words of a column; none when it is a dash. */
    static List<String> words(String column) {
        return column.isEmpty() || column.equals("-") ? List.of() : List.of(column.split("\\s+"));
    }
}
