package app.chung.platform.openapi;

import app.chung.platform.web.Problem;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Serves the description of each side that runs here. */
@RestController
public class OpenApiEndpoint {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Described> sides;
    private final ObjectProvider<RequestMappingHandlerMapping> mapping;

    OpenApiEndpoint(
            ObjectProvider<Described> sides, ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.sides = sides.stream().toList();
        this.mapping = mapping;
    }

    /** The description as JSON text, indented, the same for the same server. */
    @GetMapping(path = "/api/openapi/{side}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    public String describe(@PathVariable String side) {
        Described described =
                sides.stream()
                        .filter(one -> one.name().equals(side))
                        .findFirst()
                        .orElseThrow(Problem::notFound);
        var document = new OpenApi(described).document(mapping.getObject().getHandlerMethods());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
    }
}
