package app.chung.platform.openapi;

import java.util.Map;
import java.util.TreeMap;

/**
 * A side that wants to be described.
 *
 * @param name how its document is called, {@code command} or {@code query}
 * @param packages where its endpoints are
 * @param commands paths that take a record each, with the record; their handler is generic
 * @param answer what those answer with
 */
public record Described(
        String name, String packages, Map<String, Class<?>> commands, Class<?> answer) {

    /** In a stable order. */
    public Described {
        commands = new TreeMap<>(commands);
    }

    boolean owns(Class<?> endpoint) {
        return endpoint.getName().matches(packages);
    }
}
