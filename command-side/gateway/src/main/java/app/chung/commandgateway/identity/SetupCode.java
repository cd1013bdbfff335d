package app.chung.commandgateway.identity;

import app.chung.platform.web.Problem;
import app.chung.platform.web.PublicAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps strangers from setting up a server that they can reach: whoever does it must have read the
 * code in its console. On loopback nobody else is there.
 */
public final class SetupCode {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;
    private static final String SECRET = "setup-code";

    private final IdentityStore store;
    private final PublicAddress address;

    SetupCode(IdentityStore store, PublicAddress address) {
        this.store = store;
        this.address = address;
    }

    boolean needed() {
        return !address.loopbackOnly();
    }

    /** The code to show in the console; nothing where none is needed. */
    public Optional<String> text() {
        return needed()
                ? Optional.of(
                        new String(
                                store.secret(SECRET, SetupCode::fresh), StandardCharsets.US_ASCII))
                : Optional.empty();
    }

    void check(@Nullable String given) {
        byte[] bytes = given == null ? new byte[0] : given.strip().getBytes(StandardCharsets.UTF_8);
        boolean right =
                text().map(
                                code ->
                                        MessageDigest.isEqual(
                                                bytes, code.getBytes(StandardCharsets.UTF_8)))
                        .orElse(true);
        if (!right) {
            throw Problem.of(403, "people.wrong-setup-code");
        }
    }

    void forget() {
        store.forgetSecret(SECRET);
    }

    private static byte[] fresh() {
        SecureRandom random = new SecureRandom();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "")
                    .append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
