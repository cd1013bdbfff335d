package app.chung.platform.openapi;

import app.chung.platform.session.OpenPaths;
import app.chung.platform.session.SessionCookie;
import app.chung.platform.web.OriginGuard;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a client must bring to be let through. */
final class Doors {

    private static final String SESSION = "session";
    private static final String PAGE = "page";
    private static final String SCRIPT = "script";

    private Doors() {}

    /** The three things there are to bring. */
    static ObjectNode schemes() {
        ObjectNode schemes = Nodes.empty();
        schemes.putObject(SESSION)
                .put("type", "apiKey")
                .put("in", "cookie")
                .put("name", SessionCookie.NAME);
        schemes.putObject(PAGE)
                .put("type", "apiKey")
                .put("in", "header")
                .put("name", OriginGuard.HEADER)
                .put("description", "1, beside our own Origin: a browser that changes something");
        schemes.putObject(SCRIPT).put("type", "http").put("scheme", "bearer");
        return schemes;
    }

    /** Any one of these is enough. */
    static ArrayNode of(String path, String verb) {
        ArrayNode any = Nodes.empty().arrayNode();
        boolean safe = verb.equals("get");
        HttpMethod method = HttpMethod.valueOf(verb.toUpperCase(Locale.ROOT));
        if (OpenPaths.contains(method, PathContainer.parsePath(path))) {
            return safe ? any : any.add(all(List.of(PAGE)));
        }
        any.add(all(safe ? List.of(SESSION) : List.of(SESSION, PAGE)));
        return any.add(all(List.of(SCRIPT)));
    }

    private static ObjectNode all(List<String> schemes) {
        ObjectNode together = Nodes.empty();
        schemes.forEach(together::putArray);
        return together;
    }
}
