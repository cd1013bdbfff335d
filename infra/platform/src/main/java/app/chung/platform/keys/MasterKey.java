package app.chung.platform.keys;

import app.chung.language.kernel.PersonId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The key that wraps all keys. Lives in one file that only its owner may read. */
public final class MasterKey {

    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final byte FORM = 1;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rw-------");

    private final SecretKey key;

    private MasterKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, "AES");
    }

    /** The key in that file; makes one when there is no such file. */
    public static MasterKey at(Path file) {
        try {
            make(file);
            refuseOtherReaders(file);
            byte[] bytes = HexFormat.of().parseHex(Files.readString(file).strip());
            if (bytes.length != KEY) {
                throw new IllegalStateException(file + " holds no key of 256 bits");
            }
            return new MasterKey(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        byte[] bytes = random(KEY);
        Path fresh =
                Files.createTempFile(
                        file.toAbsolutePath().getParent(),
                        "master",
                        ".new",
                        PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try {
            Files.writeString(
                    fresh,
                    HexFormat.of().formatHex(bytes) + "\n",
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException e) {
            return; // another process was faster; its key counts
        } finally {
            Files.delete(fresh);
        }
    }

    private static void refuseOtherReaders(Path file) throws IOException {
        Set<PosixFilePermission> granted = Files.getPosixFilePermissions(file);
        if (!OWNER_ONLY.containsAll(granted)) {
            throw new IllegalStateException(
                    file
                            + " may be read by others; it must be "
                            + PosixFilePermissions.toString(OWNER_ONLY));
        }
    }

    /** A key for something else, the same wherever this one is; it does not tell this one. */
    public SecretKey derived(String purpose) {
        try {
            byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES", HKDFParameterSpec.ofExtract().addIKM(key).thenExpand(info, KEY));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] newKey() {
        return random(KEY);
    }

    byte[] wrap(PersonId subject, byte[] clear) {
        byte[] nonce = random(NONCE);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, subject, nonce, clear);
        return ByteBuffer.allocate(1 + NONCE + sealed.length)
                .put(FORM)
                .put(nonce)
                .put(sealed)
                .array();
    }

    SecretKey unwrap(PersonId subject, byte[] wrapped) {
        if (wrapped.length < 1 + NONCE || wrapped[0] != FORM) {
            throw new IllegalStateException("A key of an unknown form");
        }
        byte[] nonce = Arrays.copyOfRange(wrapped, 1, 1 + NONCE);
        byte[] sealed = Arrays.copyOfRange(wrapped, 1 + NONCE, wrapped.length);
        return new SecretKeySpec(run(Cipher.DECRYPT_MODE, subject, nonce, sealed), "AES");
    }

    private byte[] run(int mode, PersonId subject, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(
                    ByteBuffer.allocate(16)
                            .putLong(subject.value().getMostSignificantBits())
                            .putLong(subject.value().getLeastSignificantBits())
                            .array());
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The master key does not fit the keys of this database", e);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
