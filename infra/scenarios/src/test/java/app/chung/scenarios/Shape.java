package app.chung.scenarios;

import java.util.List;

/** As what a workspace runs. */
enum Shape {
    /** One process. */
    STANDALONE("app.chung.standalone.Standalone"),
    /** A command node and two query nodes, views in PostgreSQL. */
    SPLIT("app.chung.standalone.Split"),
    /** The same, views in a test double of MongoDB. */
    SPLIT_MONGO_DOUBLE("app.chung.standalone.Split", "--mongo-double");

    private final String main;
    private final List<String> options;

    Shape(String main, String... options) {
        this.main = main;
        this.options = List.of(options);
    }

    String main() {
        return main;
    }

    List<String> options() {
        return options;
    }

    boolean isSplit() {
        return this != STANDALONE;
    }
}
