package app.chung.importers;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids that follow from the source's own keys (RFC 9562, version 5), so that a second run makes the
 * same things under the same ids.
 *
 * @param source where the history comes from
 */
public record NamedIds(String source) {

    private static final String SPACE = "chung.import";

    /** The id of what the source calls by these keys. */
    public UUID of(String kind, String... keys) {
        String name = String.join("\u001f", SPACE, source, kind, String.join("\u001f", keys));
        ByteBuffer bytes = ByteBuffer.wrap(sha1(name.getBytes(StandardCharsets.UTF_8)));
        long high = (bytes.getLong() & ~0xF000L) | 0x5000L;
        long low = (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | Long.MIN_VALUE;
        return new UUID(high, low);
    }

    private static byte[] sha1(byte[] name) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
