package app.chung.language.json;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.FormerName;
import app.chung.language.kernel.Refusal;
import app.chung.language.kernel.Revision;
import app.chung.language.kernel.SentByGateway;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every message of the language by its wire name. The only types that ever come out of JSON are
 * listed here.
 */
public final class MessageCatalog {

    private final Map<String, Class<? extends Event>> events = new LinkedHashMap<>();
    private final Map<String, Class<? extends Event>> formerEvents = new LinkedHashMap<>();
    private final Map<String, Class<? extends Command>> commands = new LinkedHashMap<>();
    private final Set<Class<? extends Refusal>> refusals = new LinkedHashSet<>();

    private MessageCatalog(Collection<Class<?>> messages) {
        messages.forEach(this::add);
        formerEvents.forEach(
                (name, type) -> {
                    if (events.containsKey(name)) {
                        throw new IllegalStateException(name + " is both a name and a former name");
                    }
                });
    }

    /** The catalogue of the language on the class path, from the index its build leaves behind. */
    public static MessageCatalog load() {
        return new MessageCatalog(LanguageIndex.messages());
    }

    /** A catalogue of just these messages. */
    public static MessageCatalog of(Collection<Class<?>> messages) {
        return new MessageCatalog(messages);
    }

    /** The event of that name, present or former. */
    public Optional<Class<? extends Event>> event(String wireName) {
        return Optional.ofNullable(findEvent(wireName));
    }

    @Nullable Class<? extends Event> findEvent(String wireName) {
        Class<? extends Event> present = events.get(wireName);
        return present != null ? present : formerEvents.get(wireName);
    }

    /** The command of that name, for example {@code tasks.assign-task}. */
    public Optional<Class<? extends Command>> command(String wireName) {
        return Optional.ofNullable(commands.get(wireName));
    }

    /** All events by wire name. */
    public Map<String, Class<? extends Event>> events() {
        return Map.copyOf(events);
    }

    /** All commands by wire name. */
    public Map<String, Class<? extends Command>> commands() {
        return Map.copyOf(commands);
    }

    /** Those that people send; the others the gateway sends for them. */
    public Map<String, Class<? extends Command>> openCommands() {
        Map<String, Class<? extends Command>> open = new HashMap<>(commands);
        open.values().removeIf(type -> type.isAnnotationPresent(SentByGateway.class));
        return Map.copyOf(open);
    }

    /** All refusals. */
    public Set<Class<? extends Refusal>> refusals() {
        return Set.copyOf(refusals);
    }

    /** The revision of an event's shape that this release writes. */
    public static int revisionOf(Class<? extends Event> event) {
        Revision revision = event.getAnnotation(Revision.class);
        return revision == null ? 1 : revision.value();
    }

    private void add(Class<?> message) {
        if (Event.class.isAssignableFrom(message)) {
            Class<? extends Event> event = message.asSubclass(Event.class);
            put(events, WireName.of(event), event);
            FormerName former = event.getAnnotation(FormerName.class);
            for (String name : former == null ? new String[0] : former.value()) {
                put(formerEvents, name, event);
            }
        } else if (Command.class.isAssignableFrom(message)) {
            put(commands, WireName.of(message), message.asSubclass(Command.class));
        } else if (Refusal.class.isAssignableFrom(message)) {
            refusals.add(message.asSubclass(Refusal.class));
        } else {
            throw new IllegalArgumentException(message + " is no message");
        }
    }

    private static <T> void put(
            Map<String, Class<? extends T>> names, String name, Class<? extends T> type) {
        Class<? extends T> other = names.putIfAbsent(name, type);
        if (other != null && other != type) {
            throw new IllegalStateException(name + " names both " + other + " and " + type);
        }
    }
}
