package app.chung.platform.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** Opaque secrets of 256 bits: how they are made, told apart, and hashed for keeping. */
public final class Tokens {

    /** What access tokens of scripts begin with, so that scanners for secrets find them. */
    public static final String SCRIPT_PREFIX = "chung_pat_";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final int RANDOM_LENGTH = 43;

    private Tokens() {}

    /** A new secret. */
    public static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return TEXT.encodeToString(bytes);
    }

    /** A new secret for a script, with a checksum that shows typing errors without a look-up. */
    public static String forScript() {
        String secret = random();
        return SCRIPT_PREFIX + secret + checksum(secret);
    }

    /** Whether the text can be a script's token at all. */
    public static boolean looksLikeScript(String token) {
        if (!token.startsWith(SCRIPT_PREFIX)
                || token.length() != SCRIPT_PREFIX.length() + RANDOM_LENGTH + 8) {
            return false;
        }
        String secret = token.substring(SCRIPT_PREFIX.length(), token.length() - 8);
        return token.endsWith(checksum(secret));
    }

    /** What is kept of a secret. */
    public static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String checksum(String secret) {
        CRC32 crc = new CRC32();
        crc.update(secret.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
