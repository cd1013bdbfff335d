package app.chung.platform.server;

import java.util.Map;

/**
 * In which form a server logs: lines for people, or with {@code CHUNG_LOG_FORMAT=json} one JSON
 * object a line, with the names of the Elastic Common Schema.
 */
final class Logs {

    private Logs() {}

    static Map<String, Object> settings(Map<String, String> environment) {
        String form = environment.getOrDefault("CHUNG_LOG_FORMAT", "text");
        return switch (form) {
            case "text" ->
                    Map.of(
                            "logging.pattern.correlation",
                            "%replace(%X{http.request.id:-}){'(.+)', '[$1] '}");
            case "json" ->
                    Map.of(
                            "logging.structured.format.console", "ecs",
                            "logging.structured.ecs.service.name", "chung");
            default ->
                    throw new IllegalStateException(
                            "CHUNG_LOG_FORMAT is text or json, not " + form);
        };
    }
}
