package app.chung.embedded;

/** Where a PostgreSQL server listens and who may enter. */
public record PostgresAddress(String host, int port, String user, String password) {

    /** The URL of one database, without the password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    @Override
    public String toString() {
        return user + "@" + host + ":" + port;
    }
}
