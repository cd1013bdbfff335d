package app.chung.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Access;
import app.chung.embedded.testing.TestPostgres;
import app.chung.engine.ViewName;
import app.chung.engine.postgres.Databases;
import app.chung.engine.postgres.PostgresViewStore;
import app.chung.engine.sample.Log;
import app.chung.engine.sample.Stories;
import app.chung.engine.sample.note.NoteProjection;
import app.chung.engine.store.Role;
import app.chung.engine.store.TableState;
import app.chung.engine.store.ViewStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The store goes away and comes back; nothing is lost or doubled, and nobody starts anything. */
@Timeout(300)
class PostgresAwayIT {

    @Test
    void goes_on_by_itself_after_the_database_was_killed() throws Exception {
        Log log = new Log();
        try (TestPostgres server = TestPostgres.ownServer()) {
            var database = server.database();
            Engine engine =
                    new Engine(
                            List.of(new NoteProjection()),
                            log,
                            new PostgresViewStore(Databases.pool(database), "views"),
                            Access::empty,
                            _ -> {},
                            new SecretKeySpec(new byte[32], "AES"),
                            RebuildChild.SMALL_STEPS);
            engine.start();
            for (int round = 0; round < 3; round++) {
                Stories.write(log, round, 2_000);
                LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
                server.killNine();
                Stories.write(log, 100 + round, 200);
                LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
                assertThat(engine.progress()).hasSize(1);
                server.restart();
            }
            int end = log.all().size();
            assertThat(engine.awaitAll(end, Duration.ofSeconds(60))).isTrue();
            engine.close();
            try (ViewStore store = new PostgresViewStore(Databases.pool(database), "views")) {
                TableState state = store.tables(new ViewName("sample", "note")).getFirst();
                assertThat(state.role()).isEqualTo(Role.SERVING);
                assertThat(store.fingerprint(state.table())).isEqualTo(Scratch.of(log));
            }
        }
    }
}
