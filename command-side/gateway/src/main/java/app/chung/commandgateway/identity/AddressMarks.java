package app.chung.commandgateway.identity;

import app.chung.language.people.AddressMark;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Digests of e-mail addresses under a key of their own: equal for equal addresses, else mute. */
final class AddressMarks {

    private final SecretKeySpec key;

    AddressMarks(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    AddressMark of(String email) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            String canonical =
                    Normalizer.normalize(
                            email.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
            return new AddressMark(
                    HexFormat.of()
                            .formatHex(mac.doFinal(canonical.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
