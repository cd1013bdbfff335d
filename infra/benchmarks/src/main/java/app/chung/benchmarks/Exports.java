package app.chung.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * The Slack export that is imported: the real one where it stands beside the checkout, else one
 * made up; a slice of it where a size is given.
 */
final class Exports {

    private static final Path REAL = Path.of("../shared/real-data/irc-slack-export.zip");
    private static final int MADE_UP = 20_000;

    private Exports() {}

    /** All of it, or its first days with so many entries and those who speak in them. */
    static Path of(int entries, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path real = REAL.toAbsolutePath().normalize();
        if (!Files.exists(real)) {
            int size = entries == 0 ? MADE_UP : entries;
            System.out.println("no export beside the checkout: one made up of " + size);
            return MadeUpExport.write(folder.resolve("export.zip"), size);
        }
        return entries == 0 ? real : slice(real, folder.resolve("export.zip"), entries);
    }

    private static Path slice(Path whole, Path slice, int entries) throws IOException {
        try (ZipFile from = new ZipFile(whole.toFile());
                OutputStream out = Files.newOutputStream(slice);
                ZipOutputStream to = new ZipOutputStream(out)) {
            Set<String> speakers = new HashSet<>();
            int left = entries;
            for (String day : days(from)) {
                ArrayNode some = first(read(from, day), left);
                some.forEach(entry -> speakers.add(entry.path("user").asString("")));
                write(to, day, some);
                left -= some.size();
            }
            write(to, "channels.json", read(from, "channels.json"));
            write(to, "users.json", known(read(from, "users.json"), speakers));
        }
        return slice;
    }

    private static List<String> days(ZipFile zip) {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.matches("[^/]+/[^/]+\\.json"))
                .sorted(Comparator.comparing((String name) -> name.substring(name.indexOf('/'))))
                .toList();
    }

    private static ArrayNode first(JsonNode all, int many) {
        ArrayNode some = Site.JSON.createArrayNode();
        all.valueStream().limit(many).forEach(some::add);
        return some;
    }

    private static ArrayNode known(JsonNode users, Set<String> speakers) {
        ArrayNode some = Site.JSON.createArrayNode();
        users.valueStream()
                .filter(user -> speakers.contains(user.path("id").asString("")))
                .forEach(some::add);
        return some;
    }

    private static JsonNode read(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return Site.JSON.readTree(in);
        }
    }

    static void write(ZipOutputStream zip, String name, JsonNode content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
