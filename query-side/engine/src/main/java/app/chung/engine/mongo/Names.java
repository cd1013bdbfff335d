package app.chung.engine.mongo;

import app.chung.engine.store.Table;

/** Collections of the engine's own, and ids in them. */
final class Names {

    static final String TABLES = "engine_table";
    static final String VIEWS = "engine_view";
    static final String PARKED = "engine_parked";
    static final String LETTERS = "engine_letter";

    private Names() {}

    static String parked(Table table, String key) {
        return table.physical() + "\n" + key;
    }
}
