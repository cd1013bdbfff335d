package app.chung.engine.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import java.util.concurrent.TimeUnit;

/** Clients whose every wait has an end. */
public final class MongoClients {

    private static final int SELECTION_SECONDS = 3;
    private static final int CONNECT_SECONDS = 3;
    private static final int READ_SECONDS = 30;

    private MongoClients() {}

    /** A client for the address, {@code mongodb://…}. */
    public static MongoClient of(String url) {
        return com.mongodb.reactivestreams.client.MongoClients.create(
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(url))
                        .applicationName("chung")
                        .applyToClusterSettings(
                                b -> b.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS))
                        .applyToSocketSettings(
                                b ->
                                        b.connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                                                .readTimeout(READ_SECONDS, TimeUnit.SECONDS))
                        .build());
    }

    /** The database that the address names, or {@code chung}. */
    public static String database(String url) {
        return new ConnectionString(url).getDatabase() instanceof String name ? name : "chung";
    }
}
