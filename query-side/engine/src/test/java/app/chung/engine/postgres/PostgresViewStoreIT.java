package app.chung.engine.postgres;

import app.chung.engine.store.Upsert;
import app.chung.engine.store.ViewStore;
import app.chung.engine.store.ViewStoreContract;

class PostgresViewStoreIT extends ViewStoreContract {

    @Override
    protected ViewStore fresh() {
        return new PostgresViewStore(Databases.fresh(), "views");
    }

    @Override
    protected Upsert refused(String key, long position) {
        return put(key, position, "x", "{\"text\":\"\\u0000\"}");
    }
}
