package app.chung.importers.issues;

import app.chung.importers.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Reads what was said under an issue. A review comes as one comment that says its verdict, each of
 * its remarks as one more that says at its end where in the diff it belongs.
 */
final class SaidReader {

    private final IssueReader reader;
    private final Entry place;
    private final List<Said> said = new ArrayList<>();

    SaidReader(IssueReader reader, Entry place) {
        this.reader = reader;
        this.place = place;
    }

    List<Said> all(JsonNode issue) {
        Map<String, Integer> keys = new HashMap<>();
        int number = 0;
        for (JsonNode comment : reader.objects(place, issue, "comments")) {
            number++;
            Entry here = place.within("comment " + number);
            String author = reader.author(here, comment);
            String key = unique(keys, author, comment);
            add(here, Said.Kind.COMMENT, author, comment, key, body(comment));
        }
        number = 0;
        for (JsonNode review : reader.objects(place, issue, "reviews")) {
            number++;
            review(place.within("review " + number), review);
        }
        return List.copyOf(said);
    }

    private void review(Entry here, JsonNode review) {
        String author = reader.author(here, review);
        String commit = review.path("commit").path("abbreviatedOid").asString("");
        String id = review.path("id").asString("");
        String key = id.isBlank() ? author + " " + created(review) : id;
        Map<String, Integer> keys = new HashMap<>();
        add(here, Said.Kind.REVIEW, author, review, key, verdict(review, commit));
        int number = 0;
        for (JsonNode remark : reader.objects(here, review, "comments")) {
            number++;
            add(
                    here.within("remark " + number),
                    Said.Kind.REMARK,
                    author,
                    remark,
                    key + " " + unique(keys, author, remark),
                    remark(remark, commit));
        }
    }

    private void add(
            Entry here, Said.Kind kind, String author, JsonNode json, String key, String text) {
        said.add(new Said(here, kind, key, author, reader.instant(here, json, "createdAt"), text));
    }

    // Who said it when is id enough, unless they said two things at once.
    private static String unique(Map<String, Integer> keys, String author, JsonNode json) {
        String key = author + " " + created(json);
        int times = keys.merge(key, 1, Integer::sum);
        return times == 1 ? key : key + " " + times;
    }

    private static String created(JsonNode json) {
        return json.path("createdAt").asString("");
    }

    private static String body(JsonNode json) {
        return json.path("body").asString("");
    }

    private static String verdict(JsonNode review, String commit) {
        String verdict =
                switch (review.path("state").asString("").toUpperCase(Locale.ROOT)) {
                    case "APPROVED" -> "Approved";
                    case "CHANGES_REQUESTED" -> "Changes requested";
                    case "DISMISSED" -> "Review, dismissed";
                    default -> "Review";
                };
        String of = commit.isEmpty() ? "" : " · `" + commit + "`";
        return paragraphs("**" + verdict + "**" + of, body(review));
    }

    private static String remark(JsonNode remark, String commit) {
        if (body(remark).isBlank()) {
            return "";
        }
        List<String> where = new ArrayList<>();
        if (remark.path("path").isString()) {
            where.add("`" + remark.path("path").asString() + "`");
        }
        if (!commit.isEmpty()) {
            where.add("`" + commit + "`");
        }
        if (remark.path("originalPosition").isInt()) {
            where.add("diff line " + remark.path("originalPosition").asInt());
        }
        return paragraphs(body(remark), String.join(" · ", where));
    }

    private static String paragraphs(String first, String second) {
        return first.isBlank() || second.isBlank() ? first + second : first + "\n\n" + second;
    }
}
