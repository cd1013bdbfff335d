package app.chung.platform.openapi;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes down, in the words of OpenAPI 3.1, what a server answers to. */
final class OpenApi {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Set<Class<?>> WRAPPERS = Set.of(ResponseEntity.class, Mono.class);

    private final Schemas schemas = new Schemas();
    private final Map<String, ObjectNode> paths = new TreeMap<>();

    /** Adds every endpoint of handlers that the filter lets through. */
    OpenApi endpoints(Map<RequestMappingInfo, HandlerMethod> all, Predicate<Class<?>> ours) {
        // Spring keeps them in no order; the document must be the same each time.
        all.entrySet().stream()
                .filter(endpoint -> ours.test(endpoint.getValue().getBeanType()))
                .sorted(Comparator.comparing(endpoint -> place(endpoint.getKey())))
                .forEach(endpoint -> add(endpoint.getKey(), endpoint.getValue().getMethod()));
        return this;
    }

    /** Adds one more path that takes a record and answers with one. */
    OpenApi command(String path, Class<?> body, Class<?> answer) {
        ObjectNode operation = operation(path, "post");
        operation.withArray("parameters").add(header("Idempotency-Key", true, "uuid"));
        operation.withArray("parameters").add(header("If-Match", false, null));
        operation.set("requestBody", json(schemas.of(body), true));
        ObjectNode done = operation.putObject("responses").putObject("200");
        done.put("description", "done");
        done.setAll(json(schemas.of(answer), false));
        problem(operation);
        return this;
    }

    /** The whole document. */
    ObjectNode document(String title) {
        ObjectNode document = JSON.objectNode();
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", title).put("version", "0.1.0");
        ObjectNode all = document.putObject("paths");
        paths.forEach(all::set);
        document.putObject("components").set("schemas", schemas.components());
        return document;
    }

    private static String place(RequestMappingInfo info) {
        return info.getPatternsCondition() + " " + info.getMethodsCondition();
    }

    private void add(RequestMappingInfo info, Method method) {
        for (var pattern : info.getPatternsCondition().getPatterns()) {
            for (var verb : info.getMethodsCondition().getMethods()) {
                String name = verb.name().toLowerCase(java.util.Locale.ROOT);
                ObjectNode operation = operation(pattern.getPatternString(), name);
                for (Parameter parameter : method.getParameters()) {
                    parameter(operation, parameter);
                }
                responses(operation, method);
            }
        }
    }

    private ObjectNode operation(String path, String verb) {
        ObjectNode operation = paths.computeIfAbsent(path, _ -> JSON.objectNode()).putObject(verb);
        operation.put("operationId", operationId(path, verb));
        Matcher variables = VARIABLE.matcher(path);
        List<ObjectNode> found = new ArrayList<>();
        while (variables.find()) {
            ObjectNode variable = JSON.objectNode();
            variable.put("name", variables.group(1)).put("in", "path").put("required", true);
            variable.putObject("schema").put("type", "string");
            found.add(variable);
        }
        if (!found.isEmpty()) {
            operation.putArray("parameters").addAll(found);
        }
        return operation;
    }

    private static String operationId(String path, String verb) {
        return verb
                + path.replaceFirst("^/api", "").replaceAll("[{}]", "").replaceAll("[^\\w]+", "-");
    }

    private void parameter(ObjectNode operation, Parameter parameter) {
        if (parameter.isAnnotationPresent(RequestBody.class)) {
            operation.set("requestBody", json(schemas.of(parameter.getAnnotatedType()), true));
        }
        RequestParam query = parameter.getAnnotation(RequestParam.class);
        if (query != null) {
            ObjectNode node = JSON.objectNode();
            String name = query.value().isEmpty() ? query.name() : query.value();
            node.put("name", name.isEmpty() ? parameter.getName() : name).put("in", "query");
            node.set("schema", schemas.of(parameter.getType()));
            operation.withArray("parameters").add(node);
        }
    }

    private void responses(ObjectNode operation, Method method) {
        AnnotatedType answer = method.getAnnotatedReturnType();
        while (answer instanceof AnnotatedParameterizedType wrapped
                && wrapped.getType() instanceof java.lang.reflect.ParameterizedType type
                && WRAPPERS.contains(type.getRawType())) {
            answer = wrapped.getAnnotatedActualTypeArguments()[0];
        }
        ObjectNode responses = operation.putObject("responses");
        if (answer.getType() == Void.class) {
            responses.putObject("204").put("description", "done");
        } else {
            ObjectNode ok = responses.putObject("200").put("description", "the answer");
            ok.setAll(json(schemas.of(answer), false));
        }
        problem(operation);
    }

    private void problem(ObjectNode operation) {
        ObjectNode problem = ((ObjectNode) operation.get("responses")).putObject("default");
        problem.put("description", "a problem (RFC 9457); its type is a stable code");
        problem.putObject("content")
                .putObject("application/problem+json")
                .set("schema", schemas.of(app.chung.platform.web.Problem.Body.class));
    }

    private static ObjectNode json(ObjectNode schema, boolean body) {
        ObjectNode node = JSON.objectNode();
        if (body) {
            node.put("required", true);
        }
        node.putObject("content").putObject("application/json").set("schema", schema);
        return node;
    }

    private static ObjectNode header(
            String name, boolean required, @org.jspecify.annotations.Nullable String format) {
        ObjectNode header = JSON.objectNode();
        header.put("name", name).put("in", "header").put("required", required);
        ObjectNode schema = header.putObject("schema").put("type", "string");
        if (format != null) {
            schema.put("format", format);
        }
        return header;
    }
}
