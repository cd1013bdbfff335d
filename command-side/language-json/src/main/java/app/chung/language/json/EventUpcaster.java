package app.chung.language.json;

import tools.jackson.databind.node.ObjectNode;

/**
 * Turns one older revision of an event's JSON into the next. Listed for {@link
 * java.util.ServiceLoader}; chained until the present revision is reached.
 */
public interface EventUpcaster {

    /** The event's present wire name, also when the stored event bears a former one. */
    String event();

    /** The revision it starts from; the result is of the next one. */
    int from();

    /** The payload in the next revision's shape; may change and return its argument. */
    ObjectNode upcast(ObjectNode payload);
}
