package app.chung.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.embedded.testing.TestDatabase;
import app.chung.embedded.testing.TestPostgres;
import app.chung.engine.postgres.Databases;
import app.chung.engine.postgres.PostgresViewStore;
import app.chung.engine.sample.NoteEvent.Extended;
import app.chung.engine.sample.NoteEvent.Written;
import app.chung.engine.store.ViewStore;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PostgresEngineIT {

    @Nested
    class Folds extends FoldingContract {
        Folds() {
            super(new Postgres());
        }

        /**
         * What the store refuses when it is tried again stays where it is, and the view goes on.
         */
        @Test
        void goes_on_when_many_events_of_a_key_are_refused_again() {
            // No index takes so long a value, and it can't be compressed.
            String folder =
                    new Random(1)
                            .ints(9_000, 'a', 'z')
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
            log.append(new Written("bad", folder, "text"));
            for (int i = 0; i < 600; i++) {
                log.append(new Extended("bad", "x"));
            }
            Engine engine = engine(1);
            settle(engine);
            assertThat(engine.parked(NOTES, 9).getFirst().letters()).isEqualTo(601);
            AtomicLong written = new AtomicLong();
            steps = _ -> written.incrementAndGet();
            engine.retry(NOTES, "bad");
            log.append(new Written("good", "f", "fine"));
            settle(engine);
            assertThat(written).as("steps: it is tried once").hasValueLessThan(50);
            assertThat(text("good")).contains("fine");
            assertThat(engine.parked(NOTES, 9).getFirst().letters()).isEqualTo(601);
        }
    }

    @Nested
    class Rebuilds extends RebuildingContract {
        Rebuilds() {
            super(new Postgres());
        }
    }

    @Nested
    class Reads extends ReadingContract {
        Reads() {
            super(new Postgres());
        }
    }

    @Nested
    class Tells extends TellingContract {
        Tells() {
            super(new Postgres());
        }
    }

    private static final class Postgres implements EngineContract.Place {

        private final TestDatabase database = TestPostgres.freshDatabase();

        @Override
        public ViewStore store(Consumer<String> steps) {
            return new PostgresViewStore(Databases.pool(database), "views", steps);
        }

        @Override
        public void wipe() {
            try (var pool = Databases.pool(database);
                    var connection = pool.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("drop schema views cascade");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
