package app.chung.engine.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.WriteConcern;
import com.mongodb.connection.ClusterType;
import com.mongodb.reactivestreams.client.MongoClient;
import org.bson.Document;

/** Asks a MongoDB how it is made; throws that the store is away when it does not answer. */
public final class MongoDeployment implements AutoCloseable {

    private final MongoClient client;
    private final String url;

    private MongoDeployment(MongoClient client, String url) {
        this.client = client;
        this.url = url;
    }

    /** The one at this address. */
    public static MongoDeployment at(String url) {
        return new MongoDeployment(MongoClients.of(url), url);
    }

    /**
     * How it is made.
     *
     * @param version which
     * @param isReplicaSet whether it is one of several, or could be
     * @param acknowledges whether it is asked to say what it has taken
     */
    public record Made(String version, boolean isReplicaSet, boolean acknowledges) {}

    /** How it is made. */
    public Made made() {
        Document build =
                Waiting.one(
                                "version",
                                client.getDatabase(MongoClients.database(url))
                                        .runCommand(new Document("buildInfo", 1)))
                        .orElseGet(Document::new);
        // Known by now: somebody has answered.
        ClusterType type = client.getClusterDescription().getType();
        WriteConcern concern = new ConnectionString(url).getWriteConcern();
        return new Made(
                build.getString("version"),
                type == ClusterType.REPLICA_SET || type == ClusterType.SHARDED,
                concern == null || concern.isAcknowledged());
    }

    @Override
    public void close() {
        client.close();
    }
}
