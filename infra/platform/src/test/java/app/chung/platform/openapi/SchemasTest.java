package app.chung.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SchemasTest {

    private record Counted(
            String name, Map<String, List<Integer>> days, Map<String, Object> rest) {}

    private record Perhaps(@Nullable Map<String, Counted> byName) {}

    private final Schemas schemas =
            new Schemas(
                    new Described() {
                        @Override
                        public String name() {
                            return "test";
                        }

                        @Override
                        public boolean owns(Class<?> endpoint) {
                            return true;
                        }
                    });

    @Test
    void say_of_a_map_what_its_values_are() {
        assertThat(properties(Counted.class).path("days").toString())
                .isEqualTo(
                        """
                        {"type":"object","additionalProperties":\
                        {"type":"array","items":{"type":"integer"}}}""");
        assertThat(properties(Counted.class).path("rest").toString())
                .isEqualTo("{\"type\":\"object\",\"additionalProperties\":{}}");
    }

    @Test
    void name_the_records_in_a_map_that_may_be_null() {
        assertThat(properties(Perhaps.class).path("byName").toString())
                .isEqualTo(
                        """
                        {"type":["object","null"],"additionalProperties":\
                        {"$ref":"#/components/schemas/SchemasTestCounted"}}""");
        assertThat(schemas.components().has("SchemasTestCounted")).isTrue();
    }

    private JsonNode properties(Class<?> type) {
        String reference = schemas.of(type, Way.ANSWERED).path("$ref").asString();
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        return schemas.components().path(name).path("properties");
    }
}
