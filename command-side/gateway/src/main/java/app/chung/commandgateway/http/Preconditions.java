package app.chung.commandgateway.http;

import app.chung.language.kernel.CommandId;
import app.chung.platform.web.Problem;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** What the headers of a command say about it. */
final class Preconditions {

    /** The header that names the command, so that a retry is one. */
    static final String KEY = "Idempotency-Key";

    private static final int LENGTH = 36;
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,9})\"");

    private Preconditions() {}

    static CommandId commandId(HttpHeaders headers) {
        String key = headers.getFirst(KEY);
        if (key == null) {
            throw Problem.invalid(KEY, "missing");
        }
        return new CommandId(uuid(key));
    }

    // Ids are compared as UUIDs, so that a client may write them in capitals.
    private static UUID uuid(String text) {
        try {
            if (text.length() == LENGTH) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException _) {
            // Answered below, as what is too short is.
        }
        throw Problem.invalid(KEY, "wrong-type");
    }

    static @Nullable Integer expectedVersion(HttpHeaders headers) {
        String text = headers.getFirst(HttpHeaders.IF_MATCH);
        if (text == null || text.equals("*")) {
            return null;
        }
        Matcher version = VERSION.matcher(text);
        if (!version.matches()) {
            throw Problem.invalid(HttpHeaders.IF_MATCH, "wrong-type");
        }
        return Integer.parseInt(version.group(1));
    }
}
