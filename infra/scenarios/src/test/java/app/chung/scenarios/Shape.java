package app.chung.scenarios;

/** As what a workspace runs. */
enum Shape {
    /** One process. */
    STANDALONE("app.chung.standalone.Standalone"),
    /** A command node and two query nodes. */
    SPLIT("app.chung.standalone.Split");

    private final String main;

    Shape(String main) {
        this.main = main;
    }

    String main() {
        return main;
    }
}
