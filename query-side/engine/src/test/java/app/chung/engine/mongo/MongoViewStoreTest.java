package app.chung.engine.mongo;

import app.chung.engine.store.Upsert;
import app.chung.engine.store.ViewStore;
import app.chung.engine.store.ViewStoreContract;

class MongoViewStoreTest extends ViewStoreContract {

    private final Mongo mongo = new Mongo();

    @Override
    protected ViewStore fresh() {
        return mongo.store(_ -> {});
    }

    @Override
    protected Upsert refused(String key, long position) {
        return put(key, position, "x", "{\"na\\u0000me\":1}");
    }
}
