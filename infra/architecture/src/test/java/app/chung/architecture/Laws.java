package app.chung.architecture;

import app.chung.command.Decider;
import app.chung.engine.Projection;
import app.chung.language.kernel.Id;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All laws. */
final class Laws {

    private static final List<String> WORLD_OUTSIDE =
            List.of(
                    "java.io.",
                    "java.net.",
                    "java.nio.file.",
                    "java.nio.channels.",
                    "java.sql.",
                    "javax.sql.",
                    "java.util.concurrent.",
                    "java.util.logging.",
                    "java.util.Random",
                    "java.util.random.",
                    "java.security.SecureRandom",
                    "java.time.Clock",
                    "java.lang.Thread",
                    "java.lang.Process",
                    "org.slf4j.",
                    "org.springframework.",
                    "org.axonframework.",
                    "reactor.",
                    "com.mongodb.",
                    "org.opensearch.");

    private static final Set<String> CLOCKS_AND_DICE =
            Set.of(
                    "now",
                    "currentTimeMillis",
                    "nanoTime",
                    "randomUUID",
                    "random",
                    "getenv",
                    "getProperty");

    /** Who may wait: each for something outside that gives no sign. */
    private static final Set<String> WAITERS =
            Set.of("AccessFold", "Patience", "Readiness", "Waiting");

    private static final String[] COMMAND_SIDE = {
        "command", "commandgateway", "commandserver", "ledger"
    };
    private static final String[] QUERY_SIDE = {
        "query", "engine", "audit", "querygateway", "queryserver"
    };

    private Laws() {}

    static List<Law> all() {
        return List.of(
                new Law(
                        "modules know one another only by ids",
                        "siblings",
                        (house, type) ->
                                !house.moduleOf(type).isEmpty()
                                        // They tell of what happened in every module.
                                        && !house.isIn(type, "query.notifications"),
                        Laws::otherModules),
                new Law(
                        "the language is records, sealed interfaces and enums",
                        "prose",
                        (house, type) ->
                                house.isIn(type, "language")
                                        && !house.isIn(type, "language.kernel", "language.json")
                                        && type.getModifiers().contains(JavaModifier.PUBLIC),
                        (house, type) -> unlessPlain(type)),
                new Law(
                        "the language knows the JDK and JSpecify",
                        "prose",
                        (house, type) ->
                                house.isIn(type, "language") && !house.isIn(type, "language.json"),
                        (house, type) ->
                                House.dependenciesOutside(
                                        type,
                                        List.of(
                                                "java.",
                                                "org.jspecify.",
                                                house.root() + ".language."))),
                new Law(
                        "access knows the language and persistent maps",
                        "sight",
                        (house, type) -> house.isIn(type, "access"),
                        (house, type) ->
                                House.dependenciesOutside(
                                        type,
                                        List.of(
                                                "java.",
                                                "org.jspecify.",
                                                "org.pcollections.",
                                                house.root() + ".language.",
                                                house.root() + ".access."))),
                new Law(
                        "decisions and access are pure: no world outside",
                        "dice",
                        (house, type) -> house.isIn(type, "command", "access", "language.kernel"),
                        (house, type) -> worldly(type)),
                new Law(
                        "decisions and access are pure: no clock, no random",
                        "dice",
                        (house, type) -> house.isIn(type, "command", "access"),
                        (house, type) -> clocksAndDice(type)),
                new Law(
                        "deciders are stateless and can be made by anybody",
                        "memory",
                        (house, type) -> isConcrete(type) && type.isAssignableTo(Decider.class),
                        (house, type) -> statefulOrHidden(type)),
                new Law(
                        "projections are stateless and can be made by anybody",
                        "memory",
                        (house, type) -> isConcrete(type) && type.isAssignableTo(Projection.class),
                        (house, type) -> statefulOrHidden(type)),
                new Law(
                        "projections do no I/O and read no clock",
                        "memory",
                        (house, type) -> isConcrete(type) && type.isAssignableTo(Projection.class),
                        (house, type) -> Stream.concat(worldly(type), clocksAndDice(type))),
                new Law(
                        "the command side does not know the query side",
                        "sides",
                        (house, type) -> house.isIn(type, COMMAND_SIDE),
                        (house, type) -> dependenciesOnParts(house, type, QUERY_SIDE)),
                new Law(
                        "the query side does not know the command side",
                        "sides",
                        (house, type) -> house.isIn(type, QUERY_SIDE),
                        (house, type) -> dependenciesOnParts(house, type, COMMAND_SIDE)),
                new Law(
                        "views reach no store but through the reader that asks access",
                        "store",
                        (house, type) -> house.isIn(type, "query", "audit"),
                        (house, type) ->
                                House.dependenciesOn(
                                        type,
                                        List.of(
                                                "app.chung.engine.store.",
                                                "app.chung.engine.postgres.",
                                                "app.chung.engine.mongo.",
                                                "java.sql.",
                                                "javax.sql.",
                                                "org.springframework.jdbc.",
                                                "com.mongodb."))),
                new Law(
                        "Axon stays at the gate and at the ledger's engine",
                        "axon",
                        (house, type) -> !house.isIn(type, "commandgateway", "ledger.axon"),
                        (house, type) -> House.dependenciesOn(type, List.of("org.axonframework."))),
                new Law(
                        "Kafka stays at the relay, at its reader and in its own process",
                        "kafka",
                        (house, type) ->
                                !house.isIn(
                                        type,
                                        "ledger.relay",
                                        "ledger.reader.kafka",
                                        "embedded.kafka"),
                        (house, type) ->
                                House.dependenciesOn(type, List.of("org.apache.kafka.", "kafka."))),
                new Law(
                        "the relay reads no event and opens nothing",
                        "kafka",
                        (house, type) -> house.isIn(type, "ledger.relay"),
                        (house, type) ->
                                House.dependenciesOn(
                                        type,
                                        List.of(
                                                "app.chung.language.json.EventCodec",
                                                "app.chung.language.json.Opener",
                                                "app.chung.language.json.Keys"))),
                new Law(
                        "nobody sleeps or blocks a reactive answer but in named places",
                        "sleep",
                        (house, type) -> !WAITERS.contains(outermost(type).getSimpleName()),
                        (house, type) -> waits(type)),
                new Law(
                        "topology lives in main methods of servers, nowhere else",
                        "topology",
                        (house, type) ->
                                !house.isIn(
                                        type,
                                        "commandserver",
                                        "queryserver",
                                        "standalone",
                                        "importers",
                                        "benchmarks",
                                        "embedded.opensearch",
                                        "embedded.kafka"),
                        (house, type) -> mains(type)),
                new Law(
                        "nobody turns foreign bytes into objects by class name",
                        "gadget",
                        (house, type) -> true,
                        (house, type) ->
                                House.dependenciesOn(
                                        type,
                                        List.of(
                                                "java.io.ObjectInputStream",
                                                "com.thoughtworks.xstream.",
                                                "java.beans.XMLDecoder"))),
                new Law(
                        "what is needed comes by the constructor",
                        "injected",
                        (house, type) -> true,
                        (house, type) -> injectedFields(type)),
                new Law(
                        "every package says what it is, and null is marked",
                        "unmarked",
                        (house, type) -> type.getPackageName().startsWith(house.root()),
                        (house, type) -> unmarked(type)));
    }

    private static Stream<String> otherModules(House house, JavaClass type) {
        String own = house.moduleOf(type);
        return type.getDirectDependenciesFromSelf().stream()
                .filter(d -> !house.moduleOf(d.getTargetClass()).isEmpty())
                .filter(d -> !house.moduleOf(d.getTargetClass()).equals(own))
                .filter(d -> !d.getTargetClass().isAssignableTo(Id.class))
                .map(d -> d.getDescription());
    }

    private static Stream<String> unlessPlain(JavaClass type) {
        boolean plain = type.isRecord() || type.isEnum() || type.isAnnotation() || isSealed(type);
        return plain ? Stream.empty() : Stream.of(type.getName() + " is something else");
    }

    private static boolean isSealed(JavaClass type) {
        return type.isInterface() && type.reflect().isSealed();
    }

    private static Stream<String> worldly(JavaClass type) {
        return House.dependenciesOn(type, WORLD_OUTSIDE);
    }

    private static Stream<String> clocksAndDice(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().getName().startsWith("java."))
                .filter(call -> CLOCKS_AND_DICE.contains(call.getName()))
                .map(call -> call.getDescription());
    }

    private static boolean isConcrete(JavaClass type) {
        return !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT);
    }

    private static Stream<String> statefulOrHidden(JavaClass type) {
        Stream<String> fields =
                type.getAllFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .map(field -> field.getFullName() + " is state");
        Stream<String> statics =
                type.getAllFields().stream()
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                        .map(field -> field.getFullName() + " is shared state");
        boolean makeable =
                type.getConstructors().stream()
                        .anyMatch(
                                c ->
                                        c.getRawParameterTypes().isEmpty()
                                                && c.getModifiers().contains(JavaModifier.PUBLIC));
        Stream<String> hidden =
                makeable
                        ? Stream.empty()
                        : Stream.of(
                                type.getName() + " has no public constructor without arguments");
        return Stream.of(fields, statics, hidden).flatMap(s -> s);
    }

    private static Stream<String> dependenciesOnParts(
            House house, JavaClass type, String... parts) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(d -> house.isIn(d.getTargetClass(), parts))
                .filter(d -> !house.isIn(d.getTargetClass(), "ledger.reader"))
                .filter(d -> !house.isIn(type, "ledger.reader"))
                .map(d -> d.getDescription());
    }

    private static Stream<String> waits(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .filter(
                        call ->
                                (call.getTargetOwner().isEquivalentTo(Thread.class)
                                                && call.getName().equals("sleep"))
                                        || (call.getTargetOwner()
                                                        .getName()
                                                        .startsWith("reactor.core.publisher.")
                                                && call.getName().startsWith("block")))
                .map(call -> call.getDescription());
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Laws::outermost).orElse(type);
    }

    private static Stream<String> mains(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getName().equals("main"))
                .filter(method -> method.getModifiers().contains(JavaModifier.STATIC))
                .map(JavaMethod::getFullName);
    }

    private static Stream<String> injectedFields(JavaClass type) {
        return type.getFields().stream()
                .filter(
                        field ->
                                field.getAnnotations().stream()
                                        .map(a -> a.getRawType().getSimpleName())
                                        .anyMatch(Set.of("Autowired", "Inject", "Value")::contains))
                .map(field -> field.getFullName() + " is injected");
    }

    private static Stream<String> unmarked(JavaClass type) {
        return type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")
                ? Stream.empty()
                : Stream.of(type.getPackageName() + " is not @NullMarked");
    }
}
