package app.chung.language.json;

import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sealed text in the log's column of sealed bytes. A frame is: subject (16 bytes), length and
 * UTF-8 of the field's name as it was when sealed, length and sealed bytes.
 */
record SealedField(PersonId subject, String field, byte[] bytes) {

    /** What a seal is bound to, so that it opens nowhere else. */
    static String context(UUID event, String field) {
        return event + ":" + field;
    }

    Personal of(UUID event) {
        return new Personal.Sealed(subject, context(event, field), bytes);
    }

    static byte[] frame(List<SealedField> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * fields.size());
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (SealedField field : fields) {
                field.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(DataOutputStream out) throws IOException {
        byte[] name = field.getBytes(StandardCharsets.UTF_8);
        out.writeLong(subject.value().getMostSignificantBits());
        out.writeLong(subject.value().getLeastSignificantBits());
        out.writeShort(name.length);
        out.write(name);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static List<SealedField> unframe(byte @Nullable [] framed) {
        if (framed == null) {
            return List.of();
        }
        try {
            ByteBuffer in = ByteBuffer.wrap(framed);
            List<SealedField> fields = new ArrayList<>(2);
            while (in.hasRemaining()) {
                fields.add(read(in));
            }
            return fields;
        } catch (BufferUnderflowException e) {
            throw new Malformed("", "broken-frame");
        }
    }

    private static SealedField read(ByteBuffer in) {
        PersonId subject = new PersonId(new UUID(in.getLong(), in.getLong()));
        String field = new String(take(in, in.getShort()), StandardCharsets.UTF_8);
        return new SealedField(subject, field, take(in, in.getInt()));
    }

    private static byte[] take(ByteBuffer in, int length) {
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
