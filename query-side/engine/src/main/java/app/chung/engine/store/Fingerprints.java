package app.chung.engine.store;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Sums rows up in any order: the sum of their hashes. */
public final class Fingerprints {

    private static final JsonMapper TREES = JsonMapper.shared();
    private static final BigInteger ROUND = BigInteger.ONE.shiftLeft(256);

    private final MessageDigest digest = sha256();
    private BigInteger sum = BigInteger.ZERO;
    private long documents;

    /** Counts one row in. */
    public void add(Row row) {
        digest.update(row.key().getBytes(StandardCharsets.UTF_8));
        digest.update(ByteBuffer.allocate(Long.BYTES + 1).putLong(row.position()).array());
        if (row.json() instanceof String json) {
            documents++;
            digest.update(canonical(json).getBytes(StandardCharsets.UTF_8));
        }
        sum = sum.add(new BigInteger(1, digest.digest())).mod(ROUND);
    }

    /** The sum so far. */
    public Fingerprint result() {
        byte[] bytes = sum.setBit(256).toByteArray();
        return new Fingerprint(
                documents, HexFormat.of().formatHex(bytes, bytes.length - 32, bytes.length));
    }

    /** JSON with sorted names and without space. */
    static String canonical(String json) {
        return sorted(TREES.readTree(json)).toString();
    }

    private static JsonNode sorted(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode copy = TREES.createObjectNode();
                object.propertyNames().stream()
                        .sorted()
                        .forEach(name -> copy.set(name, sorted(object.get(name))));
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = TREES.createArrayNode();
                array.forEach(item -> copy.add(sorted(item)));
                yield copy;
            }
            default -> node;
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
