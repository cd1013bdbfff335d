package app.chung.language.json;

import app.chung.language.kernel.Id;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.UUID;
import java.util.function.Function;

/** Makes ids of any type from UUIDs. */
final class Ids {

    private Ids() {}

    /** The constructor of a record that is an {@link Id}. */
    static Function<UUID, Id> maker(Class<?> type) {
        try {
            MethodHandle constructor =
                    MethodHandles.publicLookup()
                            .findConstructor(type, MethodType.methodType(void.class, UUID.class))
                            .asType(MethodType.methodType(Id.class, UUID.class));
            return uuid -> make(constructor, uuid);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " must be a public record of one UUID", e);
        }
    }

    static ValueCodec<Id> codec(Class<?> type) {
        Function<UUID, Id> maker = maker(type);
        return new ScalarCodec.Text<>(
                text -> maker.apply(ScalarCodec.uuid(text)),
                id -> id.value().toString(),
                "not-an-id");
    }

    private static Id make(MethodHandle constructor, UUID uuid) {
        try {
            return (Id) constructor.invokeExact(uuid);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
