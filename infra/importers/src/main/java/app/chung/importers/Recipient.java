package app.chung.importers;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whoever carries out what is told. */
public interface Recipient {

    /** An answer for each line, in their order. */
    List<JsonNode> tell(List<ObjectNode> lines);
}
