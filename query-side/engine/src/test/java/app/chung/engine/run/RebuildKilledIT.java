package app.chung.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Access;
import app.chung.embedded.testing.TestDatabase;
import app.chung.embedded.testing.TestPostgres;
import app.chung.engine.ViewName;
import app.chung.engine.postgres.Databases;
import app.chung.engine.postgres.PostgresViewStore;
import app.chung.engine.sample.Log;
import app.chung.engine.sample.Stories;
import app.chung.engine.sample.note.NoteProjection;
import app.chung.engine.store.Fingerprint;
import app.chung.engine.store.Role;
import app.chung.engine.store.TableState;
import app.chung.engine.store.ViewStore;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** R8: the machine may stop anywhere in a rebuild. */
@Timeout(400)
class RebuildKilledIT {

    private static final ViewName NOTES = new ViewName("sample", "note");

    private final TestDatabase database = TestPostgres.freshDatabase();
    private final Log log = new Log();

    @Test
    void goes_on_where_it_was_killed_while_the_old_view_serves()
            throws IOException, InterruptedException {
        Stories.write(log, 1, RebuildChild.EVENTS);
        Fingerprint right = Scratch.of(log);
        finish(1);
        int revision = 2;
        for (String where : List.of("100", "5000", "9900", "before-switch", "after-switch")) {
            killed(revision, where);
            long token = 0;
            try (ViewStore store = store()) {
                TableState serving = one(store, Role.SERVING);
                boolean switched = where.equals("after-switch");
                assertThat(serving.revision()).isEqualTo(switched ? revision : revision - 1);
                assertThat(store.fingerprint(serving.table())).isEqualTo(right);
                if (where.matches("\\d+")) {
                    token = one(store, Role.BUILDING).token();
                    assertThat(token).isBetween(Long.parseLong(where) - 100, 9_999L);
                }
            }
            long resumed = finish(revision);
            assertThat(resumed).as("resumed after " + where).isGreaterThanOrEqualTo(token);
            try (ViewStore store = store()) {
                TableState serving = one(store, Role.SERVING);
                assertThat(serving.revision()).isEqualTo(revision);
                assertThat(store.fingerprint(serving.table())).isEqualTo(right);
            }
            revision++;
        }
    }

    private ViewStore store() {
        return new PostgresViewStore(Databases.pool(database), "views");
    }

    private static TableState one(ViewStore store, Role role) {
        return store.tables(NOTES).stream().filter(t -> t.role() == role).findFirst().orElseThrow();
    }

    private void killed(int revision, String where) throws IOException, InterruptedException {
        Process child =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                RebuildChild.class.getName(),
                                database.jdbcUrl(),
                                database.user(),
                                database.password(),
                                Integer.toString(revision),
                                where)
                        .inheritIO()
                        .start();
        assertThat(child.waitFor()).isEqualTo(137);
    }

    /** Runs until this revision serves everything; the answer is where its rebuild went on. */
    private long finish(int revision) {
        Engine engine =
                new Engine(
                        List.of(new NoteProjection(revision)),
                        log,
                        store(),
                        Access::empty,
                        _ -> {},
                        new SecretKeySpec(new byte[32], "AES"),
                        RebuildChild.SMALL_STEPS);
        engine.start();
        long first = -1;
        Optional<ViewProgress> done = Optional.empty();
        Predicate<ViewProgress> whole = p -> p.position() == RebuildChild.EVENTS;
        long deadline = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (done.isEmpty() && System.nanoTime() < deadline) {
            List<ViewProgress> all = engine.progress();
            if (first < 0 && all.size() == 2) {
                first = all.getLast().position();
            }
            done =
                    all.stream()
                            .filter(p -> p.state() == ViewState.SERVING && all.size() == 1)
                            .filter(whole)
                            .findFirst();
            LockSupport.parkNanos(1_000_000);
        }
        engine.close();
        assertThat(done).isPresent();
        return first < 0 ? Long.MAX_VALUE : first;
    }
}
