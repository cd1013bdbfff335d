package app.chung.architecture.wrong.unmarked.engine;

/** In a package that says nothing. */
record Nameless(String name) {}
