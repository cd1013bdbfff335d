package app.chung.commandgateway.imports.job;

import app.chung.importers.Remark;
import app.chung.importers.pipe.Frame;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is done about that which an importer's process says. */
interface Heard {

    /** An answer for each command. May be called by many threads at once. */
    List<JsonNode> answer(List<ObjectNode> commands);

    /** Something for people to read. */
    void said(Remark remark);

    /** How far it is. */
    void counted(Frame.Counted counts);
}
