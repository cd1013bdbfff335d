package app.chung.commandgateway.identity;

import app.chung.language.kernel.Malformed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.function.Supplier;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * Hashes and checks passwords with Argon2id. Checking takes the same work whether there is a hash
 * or not.
 */
final class Passwords {

    private static final int MEMORY_KB = 19 * 1024;
    private static final int ROUNDS = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TEXT = Base64.getEncoder().withoutPadding();

    /** Each hash needs 19 MiB and a core; more at a time would only wait in memory. */
    private final Places places = new Places(Runtime.getRuntime().availableProcessors());

    // Made only when needed: loading the library that hashes takes longer than starting should.
    private final Supplier<String> nobody =
            SingletonSupplier.of(() -> hash(Base64.getEncoder().encodeToString(salt())));

    /** The password, if it may be one. */
    static String shape(String path, @Nullable String password) {
        if (password == null || password.isEmpty()) {
            throw new Malformed(path, "missing");
        }
        if (password.length() < SHORTEST) {
            throw new Malformed(path, "too-short");
        }
        if (password.length() > LONGEST) {
            throw new Malformed(path, "too-long");
        }
        return password;
    }

    /** Nobody's password is what everybody knows of them. */
    static void requireOther(String path, String password, String email) {
        if (password.equalsIgnoreCase(email)) {
            throw new Malformed(path, "too-easy");
        }
    }

    /** What is kept of a password. */
    String hash(String password) {
        byte[] salt = salt();
        byte[] hash = derive(password, salt, MEMORY_KB, ROUNDS, LANES);
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        MEMORY_KB,
                        ROUNDS,
                        LANES,
                        TEXT.encodeToString(salt),
                        TEXT.encodeToString(hash));
    }

    /** Whether the password is the one behind the hash; never when there is no hash. */
    boolean matches(String password, @Nullable String kept) {
        String[] parts = (kept == null ? nobody.get() : kept).split("\\$");
        String[] costs = parts[3].split("[=,]");
        byte[] salt = Base64.getDecoder().decode(parts[4]);
        byte[] found =
                derive(
                        password,
                        salt,
                        Integer.parseInt(costs[1]),
                        Integer.parseInt(costs[3]),
                        Integer.parseInt(costs[5]));
        return MessageDigest.isEqual(found, Base64.getDecoder().decode(parts[5])) && kept != null;
    }

    private byte[] derive(String password, byte[] salt, int memory, int rounds, int lanes) {
        return places.take(() -> argon2(password, salt, memory, rounds, lanes));
    }

    private static byte[] argon2(String password, byte[] salt, int memory, int rounds, int lanes) {
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(memory)
                        .withIterations(rounds)
                        .withParallelism(lanes)
                        .withSalt(salt)
                        .build());
        byte[] hash = new byte[HASH_BYTES];
        generator.generateBytes(
                Normalizer.normalize(password, Normalizer.Form.NFC)
                        .getBytes(StandardCharsets.UTF_8),
                hash);
        return hash;
    }

    private static byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }
}
