package app.chung.engine.run;

import app.chung.engine.BadCursor;
import app.chung.engine.store.Scan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Places in lists, as they are given to clients: sealed, because the place may be that of a
 * document which the client may not see, and bound to the list, so that none is tried elsewhere.
 */
final class Cursors {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int LONGEST = 4_000;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    Cursors(SecretKey key) {
        this.key = key;
    }

    String write(String list, Scan.Place place) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, list, bytes(place));
        byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    Scan.Place read(String list, String cursor) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(bounded(cursor));
            if (all.length <= NONCE) {
                throw new BadCursor();
            }
            byte[] nonce = Arrays.copyOf(all, NONCE);
            byte[] sealed = Arrays.copyOfRange(all, NONCE, all.length);
            return place(crypt(Cipher.DECRYPT_MODE, nonce, list, sealed));
        } catch (IllegalArgumentException e) {
            throw new BadCursor();
        }
    }

    private static String bounded(String cursor) {
        if (cursor.length() > LONGEST) {
            throw new BadCursor();
        }
        return cursor;
    }

    private byte[] crypt(int mode, byte[] nonce, String list, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(list.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new BadCursor();
        }
    }

    private static byte[] bytes(Scan.Place place) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(place.rest().size());
            for (Object value : place.rest()) {
                out.writeBoolean(value instanceof Long);
                out.writeUTF(value.toString());
            }
            out.writeUTF(place.key());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static Scan.Place place(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            List<Object> rest = new ArrayList<>();
            for (int left = in.readByte(); left > 0; left--) {
                boolean number = in.readBoolean();
                String text = in.readUTF();
                rest.add(number ? Long.valueOf(text) : text);
            }
            return new Scan.Place(rest, in.readUTF());
        } catch (IOException e) {
            throw new BadCursor();
        }
    }
}
