package app.chung.importers.issues;

import app.chung.importers.CannotGoOn;
import app.chung.importers.Entry;
import app.chung.importers.JsonEntries;
import app.chung.importers.Report;
import app.chung.language.json.ChungJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What an archive holds.
 *
 * @param repository its name at the source, such as {@code owner/name}
 * @param issues its issues and pull requests, in the archive's order
 */
record IssueArchive(String repository, List<Issue> issues) {

    private static final long LARGEST = 512L << 20;

    /** Reads the file; what stands before a break is kept. */
    static IssueArchive read(Path file, Report report) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new CannotGoOn(
                    "too-large", file.getFileName() + " is larger than is bearable", null);
        }
        Reading reading = new Reading(String.valueOf(file.getFileName()), report);
        try (JsonParser json = ChungJson.mapper().createParser(file)) {
            reading.document(json);
        } catch (JacksonException e) {
            reading.entries.broken(e);
        }
        if (reading.repository.isBlank()) {
            throw new CannotGoOn(
                    "no-issue-archive",
                    file.getFileName() + " is no issue archive: it names no repository",
                    null);
        }
        return new IssueArchive(reading.repository, List.copyOf(reading.issues));
    }

    /** A file while it is read. */
    private static final class Reading {

        private final String file;
        private final JsonEntries entries;
        private final IssueReader reader;
        private final List<Issue> issues = new ArrayList<>();
        private String repository = "";

        Reading(String file, Report report) {
            this.file = file;
            this.entries = new JsonEntries(file, report);
            this.reader = new IssueReader(report);
        }

        void document(JsonParser json) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new CannotGoOn(
                        "no-issue-archive",
                        file + " is no issue archive: it is no JSON object",
                        null);
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "repo" -> repository = json.getValueAsString("").strip();
                    case "issues" -> list(json, Issue.Kind.ISSUE);
                    case "pulls" -> list(json, Issue.Kind.PULL);
                    default -> json.skipChildren();
                }
            }
        }

        private void list(JsonParser json, Issue.Kind kind) {
            entries.list(
                    json,
                    (number, entry) ->
                            issues.add(reader.read(Entry.of(file, number), kind, entry)));
        }
    }
}
