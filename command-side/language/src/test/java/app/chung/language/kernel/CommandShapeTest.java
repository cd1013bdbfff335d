package app.chung.language.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every command's constructor refuses, tried on every field of every sample. */
class CommandShapeTest {

    private static final List<Command> COMMANDS =
            Samples.all().stream().flatMap(samples -> samples.commands().stream()).toList();

    private record Field(Command command, int index) {

        RecordComponent part() {
            return command.getClass().getRecordComponents()[index];
        }

        boolean nullable() {
            return part().getAnnotatedType().isAnnotationPresent(Nullable.class);
        }

        Malformed refusalOf(@Nullable Object value) {
            Throwable thrown = catchThrowable(() -> with(value));
            assertThat(thrown).as("%s with %s", this, value).isInstanceOf(Malformed.class);
            return (Malformed) thrown;
        }

        Command with(@Nullable Object value) throws Throwable {
            RecordComponent[] parts = command.getClass().getRecordComponents();
            @Nullable Object[] values = new @Nullable Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = i == index ? value : parts[i].getAccessor().invoke(command);
            }
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> constructor = command.getClass().getDeclaredConstructor(types);
            try {
                return (Command) constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        @Override
        public String toString() {
            return command.getClass().getSimpleName() + "." + part().getName();
        }
    }

    private static List<Field> fields(Class<?> type) {
        return COMMANDS.stream()
                .flatMap(
                        command ->
                                IntStream.range(0, command.getClass().getRecordComponents().length)
                                        .mapToObj(i -> new Field(command, i)))
                .filter(field -> type.isAssignableFrom(field.part().getType()))
                .toList();
    }

    @Test
    void refuses_what_is_missing_and_names_it() {
        SoftAssertions softly = new SoftAssertions();
        for (Field field : fields(Object.class)) {
            if (field.nullable()) {
                continue;
            }
            Malformed refusal = field.refusalOf(null);
            softly.assertThat(refusal.code()).as("%s", field).isEqualTo("missing");
            if (!field.command().getClass().isAnnotationPresent(SentByGateway.class)) {
                softly.assertThat(refusal.path()).isEqualTo(field.part().getName());
            }
        }
        softly.assertAll();
    }

    @Test
    void takes_nothing_where_nothing_is_allowed() throws Throwable {
        for (Field field : fields(Object.class)) {
            if (field.nullable()) {
                assertThat(field.with(null)).isNotNull();
            }
        }
    }

    @Test
    void bounds_every_text() {
        for (Field field : fields(String.class)) {
            assertThat(field.refusalOf("x".repeat(100_000)).code())
                    .as("%s", field)
                    .isEqualTo("too-long");
        }
    }

    @Test
    void refuses_blank_texts_that_are_needed() {
        for (Field field : fields(String.class)) {
            if (!field.nullable()) {
                assertThat(field.refusalOf(" \n ").code())
                        .as("%s", field)
                        .isIn("missing", "control-character", "not-base64");
            }
        }
    }

    @Test
    void refuses_nul_in_every_text() {
        for (Field field : fields(String.class)) {
            assertThat(field.refusalOf("a\0b").code())
                    .as("%s", field)
                    .isIn("control-character", "not-base64");
        }
    }
}
