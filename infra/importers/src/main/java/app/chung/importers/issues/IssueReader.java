package app.chung.importers.issues;

import app.chung.importers.Entry;
import app.chung.importers.Remark;
import app.chung.importers.Report;
import app.chung.importers.issues.Issue.End;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes an issue of what the archive holds of it, however odd that is. */
record IssueReader(Report report) {

    Issue read(Entry entry, Issue.Kind kind, JsonNode json) {
        Entry place = named(entry, kind, json);
        return new Issue(
                place,
                kind,
                json.path("number").isInt() ? json.path("number").asInt() : null,
                json.path("title").asString(""),
                json.path("body").asString(""),
                author(place, json),
                instant(place, json, "createdAt"),
                words(place, json, "assignees"),
                words(place, json, "labels"),
                end(place, json),
                new SaidReader(this, place).all(json));
    }

    private static Entry named(Entry entry, Issue.Kind kind, JsonNode json) {
        String what = kind == Issue.Kind.ISSUE ? "issue" : "pull request";
        JsonNode number = json.path("number");
        return new Entry(
                entry.file(),
                number.isInt() ? what + " #" + number.asInt() : what + ", " + entry.part());
    }

    /** Who wrote it; whom the archive does not name is the ghost. */
    String author(Entry place, JsonNode json) {
        String author = author(json);
        if (author.equals(Issue.GHOST) && !json.path("author").isString()) {
            String text = "it names no author; \"" + author + "\" stands for them";
            report.remark(Remark.of("author-unnamed", place, text).with("author", author));
        }
        return author;
    }

    private static String author(JsonNode json) {
        String author = json.path("author").isString() ? json.path("author").asString() : "";
        return author.isBlank() ? Issue.GHOST : author.strip();
    }

    /** When; null where it is none. */
    @Nullable Instant instant(Entry place, JsonNode json, String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(value.asString("")).toInstant();
        } catch (DateTimeException e) {
            String text = field + " " + value + " is no instant";
            report.remark(
                    Remark.of("is-no-instant", place, text)
                            .with("field", field)
                            .with("value", value));
            return null;
        }
    }

    /** The objects of a list; says what is none. */
    List<JsonNode> objects(Entry place, JsonNode json, String field) {
        return elements(place, json, field).stream()
                .filter(each -> each.isObject() || complain(place, field, each))
                .toList();
    }

    private List<String> words(Entry place, JsonNode json, String field) {
        return elements(place, json, field).stream()
                .filter(each -> each.isString() || complain(place, field, each))
                .map(each -> each.asString().strip())
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private List<JsonNode> elements(Entry place, JsonNode json, String field) {
        JsonNode list = json.path(field);
        if (!list.isArray() && !list.isMissingNode() && !list.isNull()) {
            String text = field + " is no list; left out";
            report.remark(Remark.of("is-no-list", place, text).with("field", field));
        }
        return list.isArray() ? new ArrayList<>(list.values()) : List.of();
    }

    private boolean complain(Entry place, String field, JsonNode what) {
        String text = what.toString();
        String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
        report.remark(
                Remark.of("does-not-fit", place, shown + " is nothing for " + field + "; left out")
                        .with("field", field)
                        .with("value", shown));
        return false;
    }

    private @Nullable End end(Entry place, JsonNode json) {
        Instant merged = instant(place, json, "mergedAt");
        String state = json.path("state").asString("").toUpperCase(Locale.ROOT);
        if (merged != null || state.equals("MERGED")) {
            String by = json.path("mergedBy").isString() ? json.path("mergedBy").asString() : null;
            return new End(IssueState.MERGED, by, merged == null ? closed(place, json) : merged);
        }
        if (!state.equals("CLOSED") && !state.equals("OPEN")) {
            String text = "\"" + state + "\" is no state; taken as open";
            report.remark(Remark.of("is-no-state", place, text).with("state", state));
        }
        return state.equals("CLOSED")
                ? new End(IssueState.CLOSED, null, closed(place, json))
                : null;
    }

    private @Nullable Instant closed(Entry place, JsonNode json) {
        Instant closed = instant(place, json, "closedAt");
        return closed == null ? instant(place, json, "updatedAt") : closed;
    }
}
