package app.chung.embedded.testing;

/** An empty database of a throw-away server. */
public record TestDatabase(String jdbcUrl, String user, String password, String name) {}
