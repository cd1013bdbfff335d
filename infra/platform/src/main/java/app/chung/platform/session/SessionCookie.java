package app.chung.platform.session;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The cookie that carries a session's token. */
public final class SessionCookie {

    /** Browsers keep a cookie of this name only if it is secure, ours alone, and for every path. */
    public static final String NAME = "__Host-chung";

    private SessionCookie() {}

    /** The token, or null. */
    public static @Nullable String of(ServerHttpRequest request) {
        HttpCookie cookie = request.getCookies().getFirst(NAME);
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    /** Keeps the token in the browser. */
    public static ResponseCookie keeping(String token, Duration life) {
        return ResponseCookie.from(NAME, token)
                .secure(true)
                .httpOnly(true)
                .sameSite("Lax")
                .path("/")
                .maxAge(life)
                .build();
    }

    /** Makes the browser forget it. */
    public static ResponseCookie forgetting() {
        return keeping("", Duration.ZERO);
    }
}
