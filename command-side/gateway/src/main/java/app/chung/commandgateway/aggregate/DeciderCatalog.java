package app.chung.commandgateway.aggregate;

import app.chung.command.Decider;
import app.chung.language.kernel.Command;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** All deciders there are, found by their type, and which command each decides. */
public final class DeciderCatalog {

    private static final String DOMAIN = "app.chung.command";

    private final List<Decider<?, ?, ?>> deciders;
    private final Map<Class<?>, Decider<?, ?, ?>> byCommand = new HashMap<>();

    private DeciderCatalog(List<Decider<?, ?, ?>> deciders) {
        this.deciders = List.copyOf(deciders);
        deciders.forEach(
                decider ->
                        commandsOf(decider.commands())
                                .forEach(command -> register(command, decider)));
    }

    /** Those on the class path. */
    public static DeciderCatalog scan() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Decider.class));
        List<Decider<?, ?, ?>> found = new ArrayList<>();
        scanner.findCandidateComponents(DOMAIN)
                .forEach(bean -> found.add(make(String.valueOf(bean.getBeanClassName()))));
        return of(found);
    }

    /** Just these. */
    public static DeciderCatalog of(List<Decider<?, ?, ?>> deciders) {
        return new DeciderCatalog(deciders);
    }

    /** Every one. */
    public List<Decider<?, ?, ?>> all() {
        return deciders;
    }

    /** Who decides the command. */
    public Decider<?, ?, ?> of(Command command) {
        Decider<?, ?, ?> decider = byCommand.get(command.getClass());
        if (decider == null) {
            throw new IllegalStateException("Nobody decides " + command.getClass().getName());
        }
        return decider;
    }

    /** The records of a sealed family. */
    static Stream<Class<?>> commandsOf(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(DeciderCatalog::commandsOf)
                : Stream.of(family);
    }

    private void register(Class<?> command, Decider<?, ?, ?> decider) {
        Decider<?, ?, ?> other = byCommand.putIfAbsent(command, decider);
        if (other != null) {
            throw new IllegalStateException(
                    command.getName() + " is decided by " + other + " and by " + decider);
        }
    }

    private static Decider<?, ?, ?> make(String name) {
        try {
            Class<?> type = Class.forName(name);
            if (Modifier.isAbstract(type.getModifiers())) {
                throw new IllegalStateException(name + " is abstract");
            }
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Decider<?, ?, ?>) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name + " needs a constructor without parameters", e);
        }
    }
}
