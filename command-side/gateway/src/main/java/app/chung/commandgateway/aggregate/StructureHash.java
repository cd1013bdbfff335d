package app.chung.commandgateway.aggregate;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;

/** A short name for what a record looks like, so that a changed one is noticed. */
final class StructureHash {

    private final StringBuilder text = new StringBuilder();
    private final Set<Class<?>> seen = new HashSet<>();

    private StructureHash() {}

    static String of(Class<?> type) {
        StructureHash shape = new StructureHash();
        shape.describe(type);
        CRC32 crc = new CRC32();
        crc.update(shape.text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return type.getSimpleName() + "-" + Long.toHexString(crc.getValue());
    }

    private void describe(Type type) {
        text.append(type.getTypeName()).append(';');
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                describe(argument);
            }
        } else if (type instanceof Class<?> plain && seen.add(plain)) {
            describe(plain);
        }
    }

    private void describe(Class<?> type) {
        if (type.isSealed()) {
            for (Class<?> member : type.getPermittedSubclasses()) {
                describe((Type) member);
            }
        } else if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                text.append(component.getName()).append(':');
                describe(component.getGenericType());
            }
        } else if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                text.append(constant).append(',');
            }
        }
    }
}
