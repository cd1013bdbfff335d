package app.chung.language.json;

import app.chung.language.kernel.Personal;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An event's fields with its personal texts opened, so that two of them can be compared. */
final class Opened {

    private Opened() {}

    static List<String> texts(Object event, Opener opener) {
        List<String> texts = new ArrayList<>();
        for (RecordComponent part : event.getClass().getRecordComponents()) {
            texts.add(part.getName() + "=" + text(value(part, event), opener));
        }
        return texts;
    }

    private static String text(@Nullable Object value, Opener opener) {
        return value instanceof Personal personal
                ? personal.subject() + " " + opener.open(personal).orElse("erased")
                : Objects.toString(value);
    }

    private static @Nullable Object value(RecordComponent part, Object event) {
        try {
            return part.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
