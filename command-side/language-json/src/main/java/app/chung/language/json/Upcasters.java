package app.chung.language.json;

import app.chung.language.kernel.Event;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Chains upcasters; complains at once when a revision can not be reached from an older one. */
final class Upcasters {

    private record Step(String event, int from) {}

    private final Map<Step, EventUpcaster> steps = new HashMap<>();

    Upcasters(MessageCatalog catalog, Collection<EventUpcaster> upcasters) {
        for (EventUpcaster upcaster : upcasters) {
            Step step = new Step(upcaster.event(), upcaster.from());
            if (steps.putIfAbsent(step, upcaster) != null) {
                throw new IllegalStateException("Two upcasters for " + step);
            }
        }
        catalog.events().forEach(this::requirePath);
    }

    private void requirePath(String name, Class<? extends Event> event) {
        for (int from = 1; from < MessageCatalog.revisionOf(event); from++) {
            if (!steps.containsKey(new Step(name, from))) {
                throw new IllegalStateException(
                        "No upcaster of " + name + " from revision " + from);
            }
        }
    }

    byte[] upcast(String event, int from, int to, byte[] payload) {
        JsonNode tree = Json.TREES.readTree(payload);
        if (!(tree instanceof ObjectNode object)) {
            throw new IllegalArgumentException("not an object");
        }
        for (int revision = from; revision < to; revision++) {
            EventUpcaster step = steps.get(new Step(event, revision));
            if (step == null) {
                throw new IllegalArgumentException("no upcaster from revision " + revision);
            }
            object = step.upcast(object);
        }
        return Json.TREES.writeValueAsBytes(object);
    }
}
