package app.chung.importers;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Reads a file's lists of entries one by one, so that what stands before a break is kept. */
public final class JsonEntries {

    private final String file;
    private final Report report;
    private int number;

    /** Of this file; what is wrong with it is reported. */
    public JsonEntries(String file, Report report) {
        this.file = file;
        this.report = report;
    }

    /** Takes each entry. */
    public interface Each {

        /** The number counts from 1 within its list. */
        void take(int number, JsonNode entry);
    }

    /** The list whose begin has been read; leaves alone whatever in it is no object. */
    public void list(JsonParser json, Each each) {
        number = 0;
        if (json.currentToken() != JsonToken.START_ARRAY) {
            String text = "what should be a list is none, " + place(json);
            report.remark(Remark.of("no-list", Entry.of(file), text).with("where", place(json)));
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                JsonNode entry = json.readValueAsTree();
                number++;
                each.take(number, entry);
            } else {
                number++;
                report.remark(
                        Remark.of("no-entry", Entry.of(file, number), "is no entry; left out"));
                json.skipChildren();
            }
        }
    }

    /** Says where the file broke. */
    public void broken(JacksonException e) {
        var at = e.getLocation();
        int line = at == null ? 0 : at.getLineNr();
        int column = at == null ? 0 : at.getColumnNr();
        String text =
                "broken after entry %d, in line %d column %d; the rest of the file is left out"
                        .formatted(number, line, column);
        report.remark(
                Remark.of("broken", Entry.of(file), text)
                        .with("entry", number)
                        .with("line", line)
                        .with("column", column));
    }

    /** Says that the file could not be read on. */
    public void broken(java.io.IOException e) {
        report.remark(
                Remark.of(
                                "broken-off",
                                Entry.of(file),
                                "broken after entry " + number + ", " + e.getMessage())
                        .with("entry", number));
    }

    private static String place(JsonParser json) {
        var at = json.currentTokenLocation();
        return "line %d column %d".formatted(at.getLineNr(), at.getColumnNr());
    }
}
