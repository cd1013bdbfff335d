package app.chung.language.kernel;

import java.util.List;

/**
 * One example at least of every message of one aggregate. {@code TaskEvent} has {@code TaskSamples}
 * in the same package; nothing registers them, a test misses those that are missing.
 */
public interface Samples {

    /** Commands. */
    List<Command> commands();

    /** Events, so that a whole story of the aggregate could be told with them. */
    List<Event> events();

    /** Refusals. */
    List<Refusal> refusals();

    /** The samples of every aggregate of the language. */
    static List<Samples> all() {
        return LanguageTypes.families(Event.class).stream().map(Samples::of).toList();
    }

    /** The samples beside a sealed family of events. */
    static Samples of(Class<?> events) {
        String name = events.getName().replaceFirst("Event$", "Samples");
        try {
            return (Samples) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(events.getSimpleName() + " has no " + name, e);
        }
    }
}
