package app.chung.engine.run;

import app.chung.embedded.testing.TestDatabase;
import app.chung.embedded.testing.TestPostgres;
import app.chung.engine.postgres.Databases;
import app.chung.engine.postgres.PostgresViewStore;
import app.chung.engine.store.ViewStore;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;

class PostgresEngineIT {

    @Nested
    class Folds extends FoldingContract {
        Folds() {
            super(new Postgres());
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
