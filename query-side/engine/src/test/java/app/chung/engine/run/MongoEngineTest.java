package app.chung.engine.run;

import app.chung.engine.mongo.Mongo;
import app.chung.engine.store.ViewStore;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;

class MongoEngineTest {

    @Nested
    class Folds extends FoldingContract {
        Folds() {
            super(new OnMongo());
        }
    }

    @Nested
    class Rebuilds extends RebuildingContract {
        Rebuilds() {
            super(new OnMongo());
        }
    }

    @Nested
    class Reads extends ReadingContract {
        Reads() {
            super(new OnMongo());
        }
    }

    @Nested
    class Tells extends TellingContract {
        Tells() {
            super(new OnMongo());
        }
    }

    private static final class OnMongo implements EngineContract.Place {

        private final Mongo mongo = new Mongo();

        @Override
        public ViewStore store(Consumer<String> steps) {
            return mongo.store(steps);
        }

        @Override
        public void wipe() {
            mongo.wipe();
        }
    }
}
