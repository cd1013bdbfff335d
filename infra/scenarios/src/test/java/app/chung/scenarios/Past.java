package app.chung.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a company did elsewhere, made up.
 *
 * @param slack an export: two channels, joins, threads
 * @param issues an archive: issues and pull requests with all that was said under them
 */
record Past(Path slack, Path issues) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant BEGIN = Instant.parse("2024-03-01T08:00:00Z");
    private static final int PEOPLE = 12;
    private static final int MESSAGES = 300;
    private static final int ISSUES = 30;
    // So much that an import takes many requests, and dies between two of them.
    private static final String MUCH = " và còn nhiều nữa".repeat(200);

    static Past in(Path folder, Random random) throws IOException {
        Path slack = folder.resolve("slack.zip");
        Path issues = folder.resolve("issues.json");
        slack(slack, random);
        Files.writeString(issues, JSON.writeValueAsString(archive(random)));
        return new Past(slack, issues);
    }

    /** With a real archive in place of the made-up one, where one is given. */
    Past or(@Nullable String archive) {
        return archive == null ? this : new Past(slack, Path.of(archive).toAbsolutePath());
    }

    Path file(String source) {
        return source.equals("slack") ? slack : issues;
    }

    /** How much the file of a source tells, by another way than the importer's. */
    int entries(String source) throws IOException {
        return source.equals("slack")
                ? messages().size()
                : JSON.readTree(Files.readString(issues)).findValues("createdAt").size();
    }

    /** All entries of the export. */
    List<JsonNode> messages() throws IOException {
        List<JsonNode> messages = new ArrayList<>();
        try (ZipFile zip = new ZipFile(slack.toFile())) {
            for (String day : List.of("work/2024-03-01.json", "tea/2024-03-01.json")) {
                try (InputStream in = zip.getInputStream(zip.getEntry(day))) {
                    messages.addAll(JSON.readTree(in.readAllBytes()).values());
                }
            }
        }
        return messages;
    }

    /** All issues and pull requests of the archive. */
    List<JsonNode> allIssues() throws IOException {
        JsonNode archive = JSON.readTree(Files.readString(issues));
        List<JsonNode> all = new ArrayList<>(archive.path("issues").values());
        all.addAll(archive.path("pulls").values());
        return all;
    }

    private static void slack(Path file, Random random) throws IOException {
        List<Object> users = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            users.add(Map.of("id", "U" + i, "name", "nguoi" + i, "real_name", "Người " + i));
        }
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "users.json", users);
            put(zip, "channels.json", List.of(channel("C1", "work"), channel("C2", "tea")));
            put(zip, "work/2024-03-01.json", messages(random, BEGIN));
            put(zip, "tea/2024-03-01.json", messages(random, BEGIN.plusSeconds(10)));
        }
    }

    private static void put(ZipOutputStream zip, String name, List<Object> content)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(JSON.writeValueAsString(content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static Map<String, Object> channel(String id, String name) {
        return Map.of("id", id, "name", name, "created", BEGIN.getEpochSecond());
    }

    private static List<Object> messages(Random random, Instant begin) {
        List<Object> messages = new ArrayList<>();
        String root = null;
        for (int i = 0; i < MESSAGES / 2; i++) {
            String ts = begin.plusSeconds(60L * i).getEpochSecond() + ".00000" + i % 10;
            Map<String, Object> message = new LinkedHashMap<>();
            message.put("type", "message");
            message.put("user", "U" + random.nextInt(PEOPLE));
            message.put("ts", ts);
            message.put("text", i % 50 == 49 ? "" : "nói " + i + " &amp; <@U1>" + MUCH);
            if (i % 20 == 5) {
                message.put("subtype", "channel_join");
            } else if (i % 10 == 2) {
                root = ts;
                message.put("thread_ts", ts);
            } else if (i % 10 < 6 && root != null) {
                message.put("thread_ts", root);
            }
            messages.add(message);
        }
        return messages;
    }

    private static Map<String, Object> archive(Random random) {
        List<Object> issues = new ArrayList<>();
        List<Object> pulls = new ArrayList<>();
        for (int number = 1; number <= ISSUES; number++) {
            boolean pull = number % 3 == 0;
            (pull ? pulls : issues).add(issue(number, pull, random));
        }
        Map<String, Object> archive = new LinkedHashMap<>();
        archive.put("repo", "chung/past");
        archive.put("issues", issues);
        archive.put("pulls", pulls);
        return archive;
    }

    private static Map<String, Object> issue(int number, boolean pull, Random random) {
        Instant at = BEGIN.plusSeconds(3_600L * number);
        Map<String, Object> issue = said(random, at, "việc " + number);
        issue.put("number", number);
        issue.put("title", "Việc " + number);
        issue.put("labels", number % 2 == 0 ? List.of("idea", "poc") : List.of());
        issue.put("assignees", number % 4 == 0 ? List.of(author(random)) : List.of());
        issue.put("state", pull ? "MERGED" : number % 5 == 0 ? "OPEN" : "CLOSED");
        issue.put("closedAt", at.plusSeconds(1_000).toString());
        issue.put("comments", several(random, at.plusSeconds(10), "ý "));
        if (pull) {
            issue.put("mergedAt", at.plusSeconds(1_000).toString());
            issue.put("mergedBy", author(random));
            Map<String, Object> review = said(random, at.plusSeconds(500), "");
            review.put("id", "R" + number);
            review.put("state", "APPROVED");
            review.put("comments", several(random, at.plusSeconds(400), "nhận xét "));
            issue.put("reviews", List.of(review));
        }
        return issue;
    }

    private static List<Object> several(Random random, Instant at, String text) {
        List<Object> several = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            several.add(said(random, at.plusSeconds(i), text + i));
        }
        return several;
    }

    private static Map<String, Object> said(Random random, Instant at, String text) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("author", author(random));
        said.put("body", text.isEmpty() ? "" : text + MUCH);
        said.put("createdAt", at.toString());
        return said;
    }

    private static String author(Random random) {
        return "nguoi" + random.nextInt(PEOPLE);
    }
}
