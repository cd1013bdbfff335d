package app.chung.standalone.doctor;

import app.chung.engine.StoreUnavailable;
import app.chung.engine.mongo.MongoDeployment;
import java.util.List;
import org.springframework.core.env.Environment;

/** MongoDB, where there is one: whether it can be reached and does not lose what it took. */
final class MongoLook {

    private MongoLook() {}

    static List<Finding> look(Environment settings) {
        String url = settings.getProperty("chung.mongodb.url", "");
        if (url.isBlank()) {
            return List.of();
        }
        try (MongoDeployment server = MongoDeployment.at(url)) {
            MongoDeployment.Made made = server.made();
            return List.of(
                    Finding.fine("MongoDB " + made.version() + " answers"),
                    made.isReplicaSet()
                            ? Finding.fine("MongoDB is a replica set")
                            : Finding.odd(
                                    "MongoDB is a single server",
                                    "start it with --replSet and initiate that: a node may die then"),
                    made.acknowledges()
                            ? Finding.fine("MongoDB says what it has taken")
                            : Finding.bad(
                                    "MongoDB's address asks for no answer to writes (w=0)",
                                    "take w=0 out of CHUNG_MONGODB_URL"));
        } catch (StoreUnavailable e) {
            return List.of(
                    Finding.bad(
                            "MongoDB cannot be asked: " + e.getMessage(),
                            "start it, or see CHUNG_MONGODB_URL"));
        }
    }
}
