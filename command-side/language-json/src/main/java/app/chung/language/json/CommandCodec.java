package app.chung.language.json;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Reads commands from outside. Unknown, missing, doubled, wrong-typed and oversized fields are
 * {@link Malformed} with their path; depth and size are bounded before anything is built.
 */
public final class CommandCodec {

    /** The largest body read, in bytes. */
    public static final int LARGEST_BODY = 256 * 1024;

    private final Map<String, RecordCodec<?>> codecs = new HashMap<>();

    /** Reads the commands of the catalogue. */
    public CommandCodec(MessageCatalog catalog) {
        catalog.commands().forEach(this::add);
    }

    private void add(String name, Class<? extends Command> command) {
        RecordCodec<?> codec = ValueCodecs.ofRecord(command);
        if (codec.personal()) {
            throw new IllegalArgumentException(
                    name + " holds Personal; whose text it is, only a decider knows");
        }
        codecs.put(name, codec);
    }

    /**
     * The command of that wire name; nothing when there is none.
     *
     * @throws Malformed when the body is not such a command
     */
    public Optional<Command> decode(String wireName, byte[] body) {
        return Optional.ofNullable(codecs.get(wireName)).map(codec -> (Command) read(codec, body));
    }

    private static <T> T read(RecordCodec<T> codec, byte[] body) {
        if (body.length > LARGEST_BODY) {
            throw new Malformed("", "too-large");
        }
        try (JsonParser json = Json.FOREIGN.createParser(ObjectReadContext.empty(), body)) {
            json.nextToken();
            T command = codec.read(json, Reading.STRICT);
            if (json.nextToken() != null) {
                throw new Malformed("", "not-json");
            }
            return command;
        } catch (StreamConstraintsException e) {
            throw new Malformed("", "too-large");
        } catch (JacksonException e) {
            throw new Malformed("", "not-json");
        }
    }

    /**
     * What "the same command again" means: SHA-256 over who asks, the wire name and the body's
     * bytes as sent. A retry repeats its bytes, so nothing is canonicalised.
     */
    public static byte[] hash(PersonId asker, String wireName, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(asker.value().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(wireName.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return digest.digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
