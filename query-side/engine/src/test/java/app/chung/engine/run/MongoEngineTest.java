package app.chung.engine.run;

import app.chung.engine.mongo.Mongo;
import app.chung.engine.store.ViewStore;
import java.util.function.Consumer;

class MongoEngineTest extends EngineContract {

    private final Mongo mongo = new Mongo();

    @Override
    protected ViewStore store(Consumer<String> steps) {
        return mongo.store(steps);
    }

    @Override
    protected void wipe() {
        mongo.wipe();
    }
}
