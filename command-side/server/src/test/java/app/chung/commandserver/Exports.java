package app.chung.commandserver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files as other workspaces would give them. */
final class Exports {

    private Exports() {}

    /** An export in which two say so many things in a channel, one of them nothing. */
    static byte[] slack(String channel, int messages) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "users.json",
                "[{\"id\":\"U1\",\"name\":\"ada\"},{\"id\":\"U2\",\"name\":\"bách\"}]");
        files.put(
                "channels.json",
                "[{\"id\":\"%s\",\"name\":\"%s\",\"created\":1204365600}]"
                        .formatted(channel, channel));
        files.put("../../climbing.json", "[]");
        files.put(
                channel + "/2008-03-01.json",
                IntStream.range(0, messages)
                        .mapToObj(i -> message(i, i == 0 ? "" : "nr " + i))
                        .collect(Collectors.joining(",\n", "[", "]")));
        return zip(files);
    }

    private static String message(int number, String text) {
        return "{\"type\":\"message\",\"user\":\"U%d\",\"text\":\"%s\",\"ts\":\"%d.000100\"}"
                .formatted(1 + number % 2, text, 1_204_365_600 + number);
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** An archive of one issue with one comment. */
    static byte[] issues() {
        return """
        {"repo": "ada/engine", "labels": [], "pulls": [], "issues": [
          {"number": 7, "id": "I_7", "title": "Kêu cọt kẹt", "state": "OPEN", "author": "ada",
           "assignees": [], "labels": ["idea"], "body": "Từ hôm qua.",
           "createdAt": "2021-11-11T18:01:23Z", "closedAt": null,
           "comments": [{"author": "bách", "body": "Tra dầu đi.",
                         "createdAt": "2021-11-12T08:00:00Z"}]}]}
        """
                .getBytes(UTF_8);
    }
}
