package app.chung.platform.web;

import app.chung.language.kernel.Malformed;
import app.chung.ledger.reader.LedgerUnavailable;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;

/** Which problem a failure is. Nothing of a framework's own words gets through. */
public final class ProblemReader {

    private ProblemReader() {}

    /** The problem, or null when the failure is our own fault. */
    static @Nullable Problem read(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            @Nullable Problem problem = known(cause);
            if (problem != null) {
                return problem;
            }
        }
        return failure instanceof ResponseStatusException status ? ofStatus(status) : null;
    }

    /** The status that a failure is answered with. */
    public static int statusOf(Throwable failure) {
        @Nullable Problem known = read(failure);
        return known == null ? 500 : known.body().status();
    }

    private static @Nullable Problem known(Throwable failure) {
        return switch (failure) {
            case Problem problem -> problem;
            case Malformed malformed -> Problem.invalid(malformed.path(), malformed.code());
            case DataBufferLimitException _ -> Problem.of(413, "kernel.too-large");
            case JacksonException json when json.getCause() instanceof Malformed malformed ->
                    Problem.invalid(malformed.path(), malformed.code());
            case JacksonException json -> JsonProblem.of(json);
            case LedgerUnavailable _ -> Problem.unavailable();
            case TimeoutException _ -> Problem.unavailable();
            case DataAccessResourceFailureException _ -> Problem.unavailable();
            case TransientDataAccessException _ -> Problem.unavailable();
            case RecoverableDataAccessException _ -> Problem.unavailable();
            case MissingRequestValueException missing ->
                    Problem.invalid(missing.getName(), "missing");
            default -> null;
        };
    }

    private static Problem ofStatus(ResponseStatusException failure) {
        int status = failure.getStatusCode().value();
        return switch (status) {
            case 400 -> Problem.invalid(pathOf(failure), "wrong-type");
            case 404 -> Problem.notFound();
            case 405 -> Problem.of(405, "kernel.method-not-allowed");
            case 406 -> Problem.of(406, "kernel.not-acceptable");
            case 413 -> Problem.of(413, "kernel.too-large");
            case 415 -> Problem.of(415, "kernel.not-json");
            case 503 -> Problem.unavailable();
            default -> Problem.of(status, "kernel.status-" + status);
        };
    }

    private static String pathOf(ResponseStatusException failure) {
        if (failure instanceof ServerWebInputException input
                && !(failure.getCause() instanceof DecodingException)
                && input.getMethodParameter() instanceof MethodParameter p
                && p.getParameterName() instanceof String name) {
            return name;
        }
        return "";
    }
}
