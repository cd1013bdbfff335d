package app.chung.platform.openapi;

import app.chung.platform.web.Problem;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import tools.jackson.databind.node.ObjectNode;

/** Writes down, in the words of OpenAPI 3.1, what a side answers to. */
final class OpenApi {

    private static final String PLATFORM = "app.chung.platform.";

    private final Described side;
    private final Schemas schemas;
    private final Operations operations;
    private final Map<String, ObjectNode> paths = new TreeMap<>();

    OpenApi(Described side) {
        this.side = side;
        this.schemas = new Schemas(side);
        this.operations = new Operations(schemas, side);
    }

    /** The whole document; the same each time. */
    ObjectNode document(Map<RequestMappingInfo, HandlerMethod> handlers) {
        ObjectNode problem = schemas.of(Problem.Body.class, Way.ANSWERED);
        ObjectNode refused = refused(problem);
        side.commands()
                .forEach(
                        (path, body) ->
                                at(path).set("post", operations.command(path, body, refused)));
        // Spring keeps them in no order.
        handlers.entrySet().stream()
                .filter(handler -> owns(handler.getValue().getBeanType()))
                .sorted(Comparator.comparing(handler -> place(handler.getKey())))
                .forEach(handler -> add(handler.getKey(), handler.getValue(), problem));
        ObjectNode document = Nodes.empty();
        document.put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Chung, " + side.name() + " side")
                .put("version", "0.1.0");
        ObjectNode all = document.putObject("paths");
        paths.forEach(all::set);
        ObjectNode components = document.putObject("components");
        components.set("schemas", schemas.components());
        components.set("securitySchemes", Doors.schemes());
        return document;
    }

    private boolean owns(Class<?> endpoint) {
        return side.owns(endpoint) || endpoint.getName().startsWith(PLATFORM);
    }

    private ObjectNode at(String path) {
        return paths.computeIfAbsent(path, _ -> Nodes.empty());
    }

    private ObjectNode refused(ObjectNode problem) {
        ObjectNode refusals = Nodes.empty();
        side.refusals().stream()
                .sorted(Comparator.comparing(Class::getName))
                .forEach(type -> refusals.withArray("anyOf").add(schemas.refusal(type)));
        if (refusals.isEmpty()) {
            return problem;
        }
        ObjectNode any = Nodes.empty();
        any.putArray("anyOf").add(schemas.name("Refusal", refusals)).add(problem);
        return any;
    }

    private static String place(RequestMappingInfo info) {
        return info.getPatternsCondition() + " " + info.getMethodsCondition();
    }

    private void add(RequestMappingInfo info, HandlerMethod handler, ObjectNode problem) {
        for (var pattern : info.getPatternsCondition().getPatterns()) {
            String path = pattern.getPatternString();
            for (var verb : info.getMethodsCondition().getMethods()) {
                String name = verb.name().toLowerCase(java.util.Locale.ROOT);
                at(path).set(name, operations.of(path, name, info, handler.getMethod(), problem));
            }
        }
    }
}
