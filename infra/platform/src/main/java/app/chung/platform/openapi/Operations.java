package app.chung.platform.openapi;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One operation: what it takes and what it answers. */
final class Operations {

    private static final Set<Class<?>> WRAPPERS = Set.of(ResponseEntity.class, Mono.class);

    private final Schemas schemas;
    private final Described side;
    private final Parameters parameters;

    Operations(Schemas schemas, Described side) {
        this.schemas = schemas;
        this.side = side;
        this.parameters = new Parameters(schemas, side.headers());
    }

    /** A command: a record is sent, and where it stands then is answered. */
    ObjectNode command(String path, Class<?> body, ObjectNode refused) {
        ObjectNode operation = begun(path, "post");
        ArrayNode headers = operation.putArray("parameters");
        headers.add(Nodes.parameter("Idempotency-Key", "header", true, Nodes.formatted("uuid")));
        headers.add(Nodes.parameter("If-Match", "header", false, Nodes.typed("string")));
        operation.set(
                "requestBody", required(Nodes.content(Nodes.JSON, schemas.of(body, Way.ASKED))));
        ObjectNode responses = operation.putObject("responses");
        ObjectNode done = responses.putObject("200").put("description", "done");
        done.setAll(Nodes.content(Nodes.JSON, schemas.of(side.answer(), Way.ANSWERED)));
        return refusable(operation, refused);
    }

    /** What a handler method says about itself. */
    ObjectNode of(
            String path, String verb, RequestMappingInfo info, Method handler, ObjectNode problem) {
        ObjectNode operation = begun(path, verb);
        ArrayNode all = parameters.of(path, verb, handler.getParameters());
        if (!all.isEmpty()) {
            operation.set("parameters", all);
        }
        body(operation, info, handler);
        answer(operation.putObject("responses"), info, handler);
        return refusable(operation, problem);
    }

    private static ObjectNode begun(String path, String verb) {
        ObjectNode operation = Nodes.empty();
        operation.put(
                "operationId",
                verb
                        + path.replaceFirst("^/api", "")
                                .replaceAll("[{}]", "")
                                .replaceAll("[^\\w]+", "-"));
        operation.set("security", Doors.of(path, verb));
        return operation;
    }

    private void body(ObjectNode operation, RequestMappingInfo info, Method handler) {
        for (Parameter parameter : handler.getParameters()) {
            if (parameter.isAnnotationPresent(RequestBody.class)) {
                ObjectNode schema = schemas.asked(parameter);
                operation.set("requestBody", required(Nodes.content(Nodes.JSON, schema)));
            }
        }
        ObjectNode raw = Nodes.empty();
        info.getConsumesCondition()
                .getConsumableMediaTypes()
                .forEach(type -> raw.putObject(type.toString()));
        if (!raw.isEmpty()) {
            operation.putObject("requestBody").put("required", true).set("content", raw);
        }
    }

    private void answer(ObjectNode responses, RequestMappingInfo info, Method handler) {
        AnnotatedType answer = unwrapped(handler.getAnnotatedReturnType());
        ResponseStatus status = handler.getAnnotation(ResponseStatus.class);
        if (answer.getType() == Void.class || answer.getType() == void.class) {
            String code = String.valueOf(status == null ? 204 : status.value().value());
            responses.putObject(code).put("description", "done");
            return;
        }
        ObjectNode ok = responses.putObject("200").put("description", "the answer");
        var types = info.getProducesCondition().getProducibleMediaTypes();
        EventData events = handler.getAnnotation(EventData.class);
        if (events != null) {
            ObjectNode data = Nodes.typed("string").put("contentMediaType", Nodes.JSON);
            data.set("contentSchema", schemas.of(events.value(), Way.ANSWERED));
            ok.setAll(Nodes.content(MediaType.TEXT_EVENT_STREAM_VALUE, data));
        } else if (answer.getType() == byte[].class) {
            types.forEach(type -> ok.setAll(Nodes.content(type.toString(), Nodes.empty())));
        } else {
            ok.setAll(Nodes.content(Nodes.JSON, schemas.of(answer, Way.ANSWERED)));
        }
    }

    private static AnnotatedType unwrapped(AnnotatedType answer) {
        return answer instanceof AnnotatedParameterizedType wrapped
                        && wrapped.getType() instanceof ParameterizedType type
                        && WRAPPERS.contains(type.getRawType())
                ? unwrapped(wrapped.getAnnotatedActualTypeArguments()[0])
                : answer;
    }

    private static ObjectNode required(ObjectNode content) {
        ObjectNode body = Nodes.empty().put("required", true);
        return body.setAll(content);
    }

    private static ObjectNode refusable(ObjectNode operation, ObjectNode problem) {
        ObjectNode no = operation.withObject("responses").putObject("default");
        no.put("description", "a problem (RFC 9457); its type is a stable code");
        no.putObject("headers")
                .putObject("Retry-After")
                .put("description", "seconds; where trying again helps")
                .set("schema", Nodes.typed("integer"));
        no.setAll(Nodes.content(MediaType.APPLICATION_PROBLEM_JSON_VALUE, problem));
        return operation;
    }
}
