package app.chung.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The token of a script. */
public final class Bearer {

    private static final String SCHEME = "Bearer ";

    private Bearer() {}

    /** The token, or null when the request brings none. */
    public static @Nullable String of(HttpHeaders headers) {
        String value = headers.getFirst(HttpHeaders.AUTHORIZATION);
        return value != null && value.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? value.substring(SCHEME.length()).strip()
                : null;
    }
}
