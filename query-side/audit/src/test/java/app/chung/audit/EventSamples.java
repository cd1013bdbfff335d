package app.chung.audit;

import app.chung.language.kernel.Event;
import app.chung.language.kernel.Id;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.notifications.Subject;
import app.chung.language.notifications.SubjectId;
import app.chung.language.notifications.SubjectKind;
import app.chung.language.projects.Category;
import app.chung.language.projects.State;
import app.chung.language.projects.Workflow;
import app.chung.language.tasks.CardState;
import app.chung.language.tasks.Due;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Every shape an event can take: with and without what may be absent, each choice, each person the
 * same or another.
 */
final class EventSamples {

    private static final List<State> STATES =
            List.of(
                    new State("todo", "Cần làm", Category.TODO),
                    new State("doing", "Đang làm", Category.DOING),
                    new State("done", "Xong", Category.DONE));

    static final PersonId LAN = new PersonId(new UUID(0, 1));
    static final PersonId BAO = new PersonId(new UUID(0, 2));

    private EventSamples() {}

    static List<Event> of(Class<? extends Event> event) {
        List<List<@Nullable Object>> all = List.of(List.of());
        for (RecordComponent component : event.getRecordComponents()) {
            all = times(all, values(component));
        }
        return all.stream().<Event>map(values -> make(event, values)).toList();
    }

    private static List<List<@Nullable Object>> times(
            List<List<@Nullable Object>> all, List<@Nullable Object> values) {
        List<List<@Nullable Object>> more = new ArrayList<>();
        for (List<@Nullable Object> one : all) {
            for (Object value : values) {
                List<@Nullable Object> longer = new ArrayList<>(one);
                longer.add(value);
                more.add(longer);
            }
        }
        return more;
    }

    private static List<@Nullable Object> values(RecordComponent component) {
        List<@Nullable Object> values =
                new ArrayList<>(
                        component.getName().equals("people")
                                ? List.of(List.of(), List.of(BAO), List.of(BAO, LAN))
                                : values(component.getType()));
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            values.add(null);
        }
        return Collections.unmodifiableList(values);
    }

    private static List<Object> values(Class<?> type) {
        if (type == PersonId.class) {
            return List.of(LAN, BAO);
        }
        if (type.isEnum()) {
            return Arrays.asList((Object[]) type.getEnumConstants());
        }
        if (type == boolean.class) {
            return List.of(true, false);
        }
        if (type == CardState.class) {
            return List.of(card(STATES.getFirst()), card(STATES.getLast()));
        }
        if (type == Workflow.class) {
            return List.of(
                    new Workflow(STATES, List.of()),
                    new Workflow(List.of(STATES.getFirst(), STATES.getLast()), List.of()));
        }
        if (Id.class.isAssignableFrom(type)) {
            return List.of(make(type, List.of(new UUID(7, 7))));
        }
        return List.of(one(type));
    }

    private static CardState card(State state) {
        return new CardState(state.id(), state.name(), state.category() == Category.DONE);
    }

    private static Object one(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> "Lời {chào} <b>";
            case "List" -> List.of();
            case "int", "Integer" -> 3;
            case "long" -> 3L;
            case "Instant" -> Instant.parse("2026-11-23T02:41:00Z");
            case "Personal" -> Personal.of(LAN, "một câu {của} <b>Lan</b>");
            case "Due" ->
                    new Due(LocalDate.of(2026, 11, 25), LocalTime.of(17, 0), "Asia/Ho_Chi_Minh");
            case "Subject" -> new Subject(SubjectKind.POST, new SubjectId(new UUID(7, 7)));
            case "LocalDate" -> LocalDate.of(2026, 3, 1);
            default -> throw new AssertionError("No sample of " + type);
        };
    }

    private static <T> T make(Class<T> type, List<@Nullable Object> values) {
        try {
            Class<?>[] types =
                    Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.toString(), e);
        }
    }
}
