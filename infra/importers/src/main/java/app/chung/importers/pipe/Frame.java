package app.chung.importers.pipe;

import app.chung.importers.Remark;
import app.chung.language.imports.Skipped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One line from the importer's process. */
public sealed interface Frame {

    /**
     * Commands to carry out.
     *
     * @param number which the answer names
     * @param commands in their order
     */
    record Batch(long number, List<ObjectNode> commands) implements Frame {}

    /**
     * Something for people to read.
     *
     * @param remark about what was read
     */
    record Said(Remark remark) implements Frame {}

    /**
     * How far it is.
     *
     * @param done entries that are through
     * @param of entries that there are
     * @param read entries that were read
     * @param created entries that were brought in by this run
     * @param skipped those left out, by reason
     */
    record Counted(int done, int of, int read, int created, List<Skipped> skipped)
            implements Frame {}

    /**
     * The last line.
     *
     * @param reason why it cannot go on, in kebab-case; null when everything is told
     */
    record Ended(@Nullable String reason) implements Frame {}

    /**
     * What comes back for a batch.
     *
     * @param number which batch
     * @param answers one for each command
     */
    record Answers(long number, List<JsonNode> answers) {}
}
