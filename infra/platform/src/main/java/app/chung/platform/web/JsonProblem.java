package app.chung.platform.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in our words what is wrong with a piece of JSON, and where. */
public final class JsonProblem {

    private JsonProblem() {}

    /** The problem with the field's path. */
    public static Problem of(JacksonException failure) {
        return Problem.invalid(path(failure.getPath()), code(failure));
    }

    private static String code(JacksonException failure) {
        return switch (failure) {
            case StreamConstraintsException _ -> "too-large";
            case StreamReadException read ->
                    read.getOriginalMessage() instanceof String m && m.startsWith("Duplicate")
                            ? "twice"
                            : "not-json";
            case UnrecognizedPropertyException _ -> "unknown";
            default -> "wrong-type";
        };
    }

    private static String path(@Nullable List<JacksonException.Reference> references) {
        return references == null
                ? ""
                : references.stream().map(JsonProblem::step).collect(Collectors.joining("."));
    }

    private static String step(JacksonException.Reference reference) {
        return reference.getPropertyName() instanceof String name
                ? name
                : String.valueOf(reference.getIndex());
    }
}
