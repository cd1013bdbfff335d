package app.chung.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RouteTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void every_address_of_a_side_goes_there() throws Exception {
        Set<String> query = addresses("query-side");
        assertThat(query).allMatch(address -> Route.of(address) == Route.QUERY);
        Set<String> command = addresses("command-side");
        command.removeAll(query); // What both answer.
        assertThat(command).isNotEmpty().allMatch(address -> Route.of(address) == Route.COMMAND);
    }

    @Test
    void what_is_asked_behind_an_address_changes_nothing() {
        assertThat(Route.of("/api/search?q=/api/commands/")).isEqualTo(Route.QUERY);
        assertThat(Route.of("/api/session?next=/api/views/")).isEqualTo(Route.COMMAND);
    }

    @Test
    void the_front_end_is_where_things_are_shown() {
        assertThat(Route.of("/")).isEqualTo(Route.QUERY);
        assertThat(Route.of("/feed?to=/api/session")).isEqualTo(Route.QUERY);
    }

    private static Set<String> addresses(String side) throws Exception {
        String text = Files.readString(Path.of("../..", side, "server/openapi.json"));
        Set<String> addresses = new TreeSet<>(JSON.readTree(text).path("paths").propertyNames());
        assertThat(addresses.remove("/api/openapi/{side}.json")).isTrue();
        return addresses;
    }
}
