package app.chung.standalone;

import java.util.List;

/** Which side an address belongs to. */
enum Route {
    /** Where something is decided. */
    COMMAND,
    /** Where something is shown, and where the front end's files are. */
    QUERY;

    private static final List<String> SHOWN =
            List.of(
                    "/api/views/",
                    "/api/live",
                    "/api/search",
                    "/api/audit/",
                    "/api/health",
                    "/api/openapi/query.json");

    /** By the path, with or without what is asked behind it. */
    static Route of(String path) {
        return !path.startsWith("/api/") || SHOWN.stream().anyMatch(path::startsWith)
                ? QUERY
                : COMMAND;
    }
}
