package app.chung.platform.session;

import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The few addresses under {@code /api} that answer to anybody. Everything else needs a caller. */
public final class OpenPaths {

    private static final List<Open> OPEN =
            List.of(
                    open("/api/health", HttpMethod.GET),
                    open("/api/health/live", HttpMethod.GET),
                    open("/api/health/ready", HttpMethod.GET),
                    open("/api/openapi/*", HttpMethod.GET),
                    open("/api/setup", HttpMethod.GET, HttpMethod.POST),
                    open("/api/session", HttpMethod.POST),
                    open("/api/invitations/{token}", HttpMethod.GET, HttpMethod.POST),
                    open("/api/password-resets/{token}", HttpMethod.GET, HttpMethod.POST));

    private OpenPaths() {}

    /** Whether anybody may ask that. */
    public static boolean contains(HttpMethod method, PathContainer path) {
        return !path.value().startsWith("/api/")
                || OPEN.stream().anyMatch(open -> open.matches(method, path));
    }

    private static Open open(String pattern, HttpMethod... methods) {
        return new Open(PathPatternParser.defaultInstance.parse(pattern), List.of(methods));
    }

    private record Open(PathPattern pattern, List<HttpMethod> methods) {

        boolean matches(HttpMethod method, PathContainer path) {
            return methods.contains(method) && pattern.matches(path);
        }
    }
}
