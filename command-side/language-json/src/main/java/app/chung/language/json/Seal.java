package app.chung.language.json;

import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals text with AES-256-GCM: a random nonce of 12 bytes, cipher text, tag. Bound to context and
 * subject, so that a seal moved elsewhere does not open.
 */
public final class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    /** Seals a text with its subject's key. */
    public static byte[] seal(SecretKey key, String context, PersonId subject, String text) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] clear = text.getBytes(StandardCharsets.UTF_8);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, 0, context, subject);
            byte[] sealed = new byte[NONCE + cipher.getOutputSize(clear.length)];
            System.arraycopy(nonce, 0, sealed, 0, NONCE);
            cipher.doFinal(clear, 0, clear.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not usable", e);
        }
    }

    /**
     * The text, or {@link SealBroken} when key, context, subject or bytes are not the right ones.
     */
    public static String open(SecretKey key, Personal.Sealed sealed) {
        byte[] bytes = sealed.bytes();
        if (bytes.length < NONCE + TAG_BITS / 8) {
            throw new SealBroken(sealed.context());
        }
        try {
            Cipher cipher =
                    cipher(Cipher.DECRYPT_MODE, key, bytes, 0, sealed.context(), sealed.subject());
            byte[] clear = cipher.doFinal(bytes, NONCE, bytes.length - NONCE);
            return new String(clear, StandardCharsets.UTF_8);
        } catch (AEADBadTagException e) {
            throw new SealBroken(sealed.context());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not usable", e);
        }
    }

    private static Cipher cipher(
            int mode, SecretKey key, byte[] nonce, int offset, String context, PersonId subject)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, offset, NONCE));
        cipher.updateAAD(bound(context, subject));
        return cipher;
    }

    private static byte[] bound(String context, PersonId subject) {
        byte[] text = context.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(16 + text.length)
                .putLong(subject.value().getMostSignificantBits())
                .putLong(subject.value().getLeastSignificantBits())
                .put(text)
                .array();
    }
}
