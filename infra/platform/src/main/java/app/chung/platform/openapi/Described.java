package app.chung.platform.openapi;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A side that wants to be described. */
public interface Described {

    /** How its document is called, {@code command} or {@code query}. */
    String name();

    /** Whether an endpoint is this side's. */
    boolean owns(Class<?> endpoint);

    /** Paths that take a record each, with the record; their handler is generic. */
    default Map<String, Class<?>> commands() {
        return Map.of();
    }

    /** What those answer with. */
    default Class<?> answer() {
        return Void.class;
    }

    /** What those may be refused with. */
    default Collection<? extends Class<?>> refusals() {
        return List.of();
    }

    /** Headers that every safe request may bring, with what they hold. */
    default Map<String, Class<?>> headers() {
        return Map.of();
    }

    /** What a text that is {@link OneOf} those may be. */
    default Collection<String> values(String name) {
        throw new IllegalArgumentException(name);
    }

    /** The text that answers have beside this component, if any. */
    default Optional<String> beside(RecordComponent component) {
        return Optional.empty();
    }
}
