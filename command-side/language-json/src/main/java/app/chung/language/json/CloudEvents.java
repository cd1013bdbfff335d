package app.chung.language.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.EventId;
import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Provenance;
import app.chung.language.kernel.StreamId;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Events for programs elsewhere, as CloudEvents 1.0 in binary mode: attributes are headers, the
 * body is the public JSON byte for byte as the log holds it. Personal text stays sealed.
 */
public final class CloudEvents {

    /** What the attribute {@code source} says: the log of a Chung. */
    public static final String SOURCE = "/chung/log";

    private static final String PREFIX = "ce_";

    private CloudEvents() {}

    /** The headers to send the event's payload with, by name. */
    public static Map<String, byte[]> headers(StoredEvent event) {
        Map<String, byte[]> headers = new LinkedHashMap<>();
        headers.put("content-type", "application/json".getBytes(UTF_8));
        Provenance provenance = event.provenance();
        put(headers, "specversion", "1.0");
        put(headers, "id", event.id().value());
        put(headers, "source", SOURCE);
        put(headers, "type", event.form().name());
        put(headers, "subject", event.stream());
        put(headers, "time", provenance.occurredAt());
        put(headers, "position", event.position());
        put(headers, "version", event.version());
        put(headers, "revision", event.form().revision());
        put(headers, "actor", provenance.actor().value());
        put(headers, "recordedby", provenance.recordedBy().value());
        put(headers, "recordedtime", provenance.recordedAt());
        put(headers, "command", event.command().value());
        put(headers, "origin", provenance.source());
        byte[] sealed = event.form().sealed();
        put(headers, "sealed", sealed == null ? null : Base64.getEncoder().encodeToString(sealed));
        return headers;
    }

    private static void put(Map<String, byte[]> headers, String name, @Nullable Object value) {
        if (value != null) {
            headers.put(PREFIX + name, value.toString().getBytes(UTF_8));
        }
    }

    /**
     * The event that a message tells of; {@link EventCodec#decode(StoredEvent)} reads it.
     *
     * @param headers a header's value by its name, null where there is none
     * @param body the message's value
     * @throws Malformed when it is no event of a log
     */
    public static StoredEvent read(Function<String, byte @Nullable []> headers, byte[] body) {
        Attributes from = new Attributes(headers);
        if (!from.text("source").equals(SOURCE)) {
            throw new Malformed("source", "unknown-value");
        }
        return new StoredEvent(
                from.read("position", Long::parseLong),
                from.read("subject", StreamId::parse),
                from.read("version", Integer::parseInt),
                new EventId(from.id("id")),
                new EncodedEvent(
                        from.text("type"),
                        from.read("revision", Integer::parseInt),
                        body,
                        from.find("sealed", Base64.getDecoder()::decode)),
                new Provenance(
                        new PersonId(from.id("actor")),
                        from.read("time", Instant::parse),
                        new PersonId(from.id("recordedby")),
                        from.read("recordedtime", Instant::parse),
                        from.find("origin", text -> text)),
                new CommandId(from.id("command")));
    }

    /** Reads attributes from headers. */
    private record Attributes(Function<String, byte @Nullable []> headers) {

        <T> @Nullable T find(String name, Function<String, T> parse) {
            byte[] value = headers.apply(PREFIX + name);
            if (value == null) {
                return null;
            }
            try {
                return parse.apply(new String(value, UTF_8));
            } catch (RuntimeException e) {
                throw new Malformed(name, "wrong-type");
            }
        }

        <T> T read(String name, Function<String, T> parse) {
            T value = find(name, parse);
            if (value == null) {
                throw new Malformed(name, "missing");
            }
            return value;
        }

        String text(String name) {
            return read(name, text -> text);
        }

        UUID id(String name) {
            return read(name, UUID::fromString);
        }
    }
}
