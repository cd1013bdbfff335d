package app.chung.engine.run;

import app.chung.access.Access;
import app.chung.embedded.testing.TestDatabase;
import app.chung.engine.postgres.Databases;
import app.chung.engine.postgres.PostgresViewStore;
import app.chung.engine.sample.Log;
import app.chung.engine.sample.Stories;
import app.chung.engine.sample.note.NoteProjection;
import app.chung.engine.store.ViewStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.crypto.spec.SecretKeySpec;

/**
 * A process that rebuilds and dies in the midst, as by {@code kill -9}: nothing of it is closed.
 *
 * <p>Arguments: address, user, password, revision, where to die: a position, {@code before-switch}
 * or {@code after-switch}.
 */
public final class RebuildChild {

    static final int EVENTS = 10_000;
    static final Settings SMALL_STEPS =
            new Settings(
                    50,
                    Duration.ofMillis(20),
                    Duration.ofMillis(100),
                    Duration.ofSeconds(10),
                    Duration.ofMillis(20),
                    1_000);

    private static final int KILLED = 137;

    private RebuildChild() {}

    public static void main(String[] args) throws InterruptedException {
        var database = new TestDatabase(args[0], args[1], args[2], "");
        Log log = new Log();
        Stories.write(log, 1, EVENTS);
        Engine[] engine = new Engine[1];
        ViewStore store =
                new PostgresViewStore(
                        Databases.pool(database),
                        "views",
                        step -> {
                            if (step.equals("commit") && building(engine[0]) >= dying(args[4])) {
                                Runtime.getRuntime().halt(KILLED);
                            }
                        });
        engine[0] =
                new Engine(
                        List.of(new NoteProjection(Integer.parseInt(args[3]))),
                        log,
                        dyingAtSwitch(store, args[4]),
                        Access::empty,
                        _ -> {},
                        new SecretKeySpec(new byte[32], "AES"),
                        SMALL_STEPS);
        engine[0].start();
        new CountDownLatch(1).await();
    }

    private static long building(Engine engine) {
        return engine.progress().stream()
                .filter(p -> p.state() == ViewState.BUILDING)
                .mapToLong(ViewProgress::position)
                .max()
                .orElse(-1);
    }

    private static long dying(String where) {
        return where.endsWith("switch") ? Long.MAX_VALUE : Long.parseLong(where);
    }

    private static ViewStore dyingAtSwitch(ViewStore store, String where) {
        return (ViewStore)
                Proxy.newProxyInstance(
                        ViewStore.class.getClassLoader(),
                        new Class<?>[] {ViewStore.class},
                        (_, method, arguments) -> {
                            boolean serve = method.getName().equals("serve");
                            if (serve && where.equals("before-switch")) {
                                Runtime.getRuntime().halt(KILLED);
                            }
                            try {
                                return method.invoke(store, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            } finally {
                                if (serve && where.equals("after-switch")) {
                                    Runtime.getRuntime().halt(KILLED);
                                }
                            }
                        });
    }
}
