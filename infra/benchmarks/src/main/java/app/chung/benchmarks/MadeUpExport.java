package app.chung.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An export in the shape of the real one: a tenth as many people, a fifth of it replies. */
final class MadeUpExport {

    private static final long BEGINNING = 1_200_000_000L;
    private static final String[] WORDS =
            "how do I mount this disk without losing what is on it bạn thử khởi động lại xem"
                    .split(" ");

    private MadeUpExport() {}

    static Path write(Path file, int entries) throws IOException {
        Random random = new Random(1);
        int people = Math.max(2, entries / 10);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            Exports.write(zip, "users.json", users(people));
            ArrayNode channels = Site.JSON.createArrayNode();
            channels.addObject().put("id", "C1").put("name", "help").put("created", BEGINNING);
            Exports.write(zip, "channels.json", channels);
            Exports.write(zip, "help/2008-01-11.json", said(entries, people, random));
        }
        return file;
    }

    private static ArrayNode users(int people) {
        ArrayNode users = Site.JSON.createArrayNode();
        for (int i = 0; i < people; i++) {
            users.addObject().put("id", "U" + i).put("name", "nick" + i);
        }
        return users;
    }

    private static ArrayNode said(int entries, int people, Random random) {
        ArrayNode said = Site.JSON.createArrayNode();
        String root = "";
        for (int i = 0; i < entries; i++) {
            String ts = String.format(Locale.ROOT, "%d.%06d", BEGINNING + i, i % 1_000_000);
            ObjectNode entry = said.addObject().put("type", "message").put("ts", ts);
            entry.put("user", "U" + random.nextInt(people)).put("text", text(random));
            if (i % 5 == 4) {
                entry.put("thread_ts", root);
            } else {
                root = ts;
            }
        }
        return said;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int words = 3 + random.nextInt(20); words > 0; words--) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return text.toString();
    }
}
