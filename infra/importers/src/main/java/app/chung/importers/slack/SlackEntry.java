package app.chung.importers.slack;

import app.chung.importers.Entry;
import app.chung.importers.Remark;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One entry of a channel's day.
 *
 * @param place where it stands
 * @param channel its channel's name
 * @param type what Slack calls it, such as {@code message}; empty for nothing
 * @param subtype its kind; empty for a plain message
 * @param user the key of its author; empty for nobody
 * @param text in Slack's markup
 * @param ts Slack's instant and key, such as {@code 1189765461.000007}
 * @param threadTs the key of the first message of its thread; null for none
 */
record SlackEntry(
        Entry place,
        String channel,
        String type,
        String subtype,
        String user,
        String text,
        String ts,
        @Nullable String threadTs) {

    private static final Pattern TS = Pattern.compile("\\d{1,11}\\.\\d{1,6}");
    private static final int MICRO_DIGITS = 6;

    static SlackEntry of(Entry place, String channel, JsonNode json) {
        JsonNode thread = json.path("thread_ts");
        return new SlackEntry(
                place,
                channel,
                json.path("type").asString(""),
                json.path("subtype").asString(""),
                json.path("user").asString(""),
                json.path("text").asString(""),
                json.path("ts").asString(""),
                thread.isString() ? thread.asString() : null);
    }

    boolean hasInstant() {
        return TS.matcher(ts).matches();
    }

    Instant at() {
        int dot = ts.indexOf('.');
        String fraction = ts.substring(dot + 1);
        long micros = Long.parseLong(fraction + "0".repeat(MICRO_DIGITS - fraction.length()));
        return Instant.ofEpochSecond(Long.parseLong(ts.substring(0, dot)), micros * 1_000);
    }

    boolean isRoot() {
        return ts.equals(threadTs);
    }

    boolean isReply() {
        return threadTs != null && !isRoot();
    }

    /** What the entry is, as far as an import is concerned. */
    Kind kind() {
        if (!type.equals("message")) {
            return Kind.OTHER;
        }
        return switch (subtype) {
            case "", "thread_broadcast", "bot_message", "file_share" -> Kind.SAID;
            case "me_message" -> Kind.ACTION;
            case "channel_join", "group_join" -> Kind.JOIN;
            case "channel_leave", "group_leave" -> Kind.LEAVE;
            default -> Kind.OTHER;
        };
    }

    /** Why it is left out. */
    Remark leftOut(String reason) {
        String text =
                switch (reason) {
                    case "unknown-kind" ->
                            "nothing is known of type \"%s\", subtype \"%s\""
                                    .formatted(type, subtype);
                    case "no-instant" -> "\"" + ts + "\" is no instant";
                    case "duplicate-id" -> "there was an entry " + ts + " before";
                    default -> "it names no author";
                };
        return Remark.of(reason, place, text).with("type", type).with("subtype", subtype);
    }

    /** Whether somebody says something. */
    boolean isSpoken() {
        return (kind() == Kind.SAID || kind() == Kind.ACTION) && !text.isBlank();
    }

    /** Kinds of entries. */
    enum Kind {
        SAID,
        ACTION,
        JOIN,
        LEAVE,
        OTHER
    }
}
