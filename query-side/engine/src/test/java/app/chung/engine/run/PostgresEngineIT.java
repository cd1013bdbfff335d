package app.chung.engine.run;

import app.chung.embedded.testing.TestDatabase;
import app.chung.embedded.testing.TestPostgres;
import app.chung.engine.postgres.Databases;
import app.chung.engine.postgres.PostgresViewStore;
import app.chung.engine.store.ViewStore;
import java.sql.SQLException;
import java.util.function.Consumer;

class PostgresEngineIT extends EngineContract {

    private final TestDatabase database = TestPostgres.freshDatabase();

    @Override
    protected ViewStore store(Consumer<String> steps) {
        return new PostgresViewStore(Databases.pool(database), "views", steps);
    }

    @Override
    protected void wipe() {
        try (var pool = Databases.pool(database);
                var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop schema views cascade");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
