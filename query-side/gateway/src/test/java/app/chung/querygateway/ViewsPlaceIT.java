package app.chung.querygateway;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.embedded.testing.TestDatabase;
import app.chung.embedded.testing.TestPostgres;
import app.chung.platform.PostgresSettings;
import org.junit.jupiter.api.Test;

class ViewsPlaceIT {

    private final PostgresSettings database = database();

    private static PostgresSettings database() {
        TestDatabase fresh = TestPostgres.freshDatabase();
        return new PostgresSettings(fresh.jdbcUrl(), fresh.user(), fresh.password());
    }

    @Test
    void who_is_alone_has_the_first_place() {
        try (ViewsPlace only = ViewsPlace.only(database)) {
            assertThat(only.name("views", "_")).isEqualTo("views");
        }
    }

    @Test
    void no_two_nodes_have_one_place_and_who_comes_back_takes_what_is_free() {
        try (ViewsPlace second = besideAnother()) {
            assertThat(second.name("views", "_")).isEqualTo("views_2");
            try (ViewsPlace back = ViewsPlace.free(database)) {
                assertThat(back.name("chung", "-")).isEqualTo("chung");
            }
        }
    }

    private ViewsPlace besideAnother() {
        try (ViewsPlace first = ViewsPlace.free(database)) {
            assertThat(first.name("views", "_")).isEqualTo("views");
            return ViewsPlace.free(database);
        }
    }
}
