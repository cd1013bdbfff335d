package app.chung.importers.slack;

import app.chung.language.chat.ChannelPrivacy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A channel of the export.
 *
 * @param key Slack's key, such as {@code C67DCC2F0C}
 * @param name its name, and that of its folder
 * @param topic what it is about; null for nothing
 * @param created when it was made; null when the export does not say
 * @param privacy who may look in
 */
record SlackChannel(
        String key,
        String name,
        @Nullable String topic,
        @Nullable Instant created,
        ChannelPrivacy privacy) {

    private static final int LONGEST_TOPIC = 250;

    static SlackChannel of(JsonNode json, ChannelPrivacy privacy) {
        String name = json.path("name").asString("");
        long created = json.path("created").asLong(0);
        return new SlackChannel(
                json.path("id").asString(name),
                name,
                topic(
                        json.path("topic").path("value").asString(""),
                        json.path("purpose").path("value").asString("")),
                created > 0 ? Instant.ofEpochSecond(created) : null,
                privacy);
    }

    private static @Nullable String topic(String topic, String purpose) {
        String text = (topic.isBlank() ? purpose : topic).replaceAll("\\p{Cntrl}", " ").strip();
        return text.isEmpty() ? null : text.substring(0, Math.min(LONGEST_TOPIC, text.length()));
    }
}
