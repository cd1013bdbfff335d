package app.chung.engine.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.engine.StoreUnavailable;
import org.junit.jupiter.api.Test;

class MongoDeploymentTest {

    @Test
    void says_how_it_is_made() {
        try (var deployment = MongoDeployment.at(Mongo.url())) {
            assertThat(deployment.made().version()).matches("\\d+\\..*");
            assertThat(deployment.made().acknowledges()).isTrue();
            // The double is a single server; a real one must be a replica set.
            assertThat(deployment.made().isReplicaSet())
                    .isEqualTo(System.getenv("CHUNG_MONGODB_URL") != null);
        }
    }

    @Test
    void sees_an_address_that_asks_for_no_answer() {
        String url = Mongo.url();
        try (var deployment = MongoDeployment.at(url + (url.contains("?") ? "&" : "/?") + "w=0")) {
            assertThat(deployment.made().acknowledges()).isFalse();
        }
    }

    @Test
    void says_that_nobody_is_there() {
        try (var deployment =
                MongoDeployment.at("mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=200")) {
            assertThatThrownBy(deployment::made).isInstanceOf(StoreUnavailable.class);
        }
    }
}
