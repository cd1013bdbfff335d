package app.chung.platform.openapi;

import app.chung.platform.web.KnownParameters;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a request says beside its body. */
final class Parameters {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final Schemas schemas;
    private final Map<String, Class<?>> headers;

    Parameters(Schemas schemas, Map<String, Class<?>> headers) {
        this.schemas = schemas;
        this.headers = headers;
    }

    /** Those of a handler: of its path, its query, its headers. */
    ArrayNode of(String path, String verb, Parameter[] declared) {
        ArrayNode all = Nodes.empty().arrayNode();
        Matcher variables = VARIABLE.matcher(path);
        while (variables.find()) {
            all.add(variable(variables.group(1), declared));
        }
        for (Parameter parameter : declared) {
            query(parameter, all);
            header(parameter, all);
        }
        if (verb.equals("get")) {
            headers.forEach((name, type) -> header(name, schemas.of(type, Way.ASKED), all));
        }
        return all;
    }

    private ObjectNode variable(String name, Parameter[] declared) {
        for (Parameter parameter : declared) {
            if (parameter.isAnnotationPresent(PathVariable.class)
                    && parameter.getName().equals(name)) {
                return Nodes.parameter(name, "path", true, schemas.asked(parameter));
            }
        }
        return Nodes.parameter(name, "path", true, Nodes.typed("string"));
    }

    private void query(Parameter parameter, ArrayNode all) {
        RequestParam query = parameter.getAnnotation(RequestParam.class);
        if (query == null) {
            return;
        }
        boolean standing = query.defaultValue().equals(ValueConstants.DEFAULT_NONE);
        String name = KnownParameters.nameOf(parameter).orElseThrow();
        JsonNode schema = schemas.asked(parameter);
        ObjectNode node = Nodes.parameter(name, "query", query.required() && standing, schema);
        if (Collection.class.isAssignableFrom(parameter.getType())) {
            node.put("style", "form").put("explode", false);
        }
        all.add(node);
    }

    private void header(Parameter parameter, ArrayNode all) {
        RequestHeader header = parameter.getAnnotation(RequestHeader.class);
        if (header != null) {
            header(header.name(), schemas.asked(parameter), all);
        }
    }

    private static void header(String name, JsonNode schema, ArrayNode all) {
        boolean known = all.valueStream().anyMatch(p -> p.path("name").asString().equals(name));
        // OpenAPI has its own words for these.
        if (!known && !name.equals("Accept") && !name.equals("Authorization")) {
            all.add(Nodes.parameter(name, "header", false, schema));
        }
    }
}
