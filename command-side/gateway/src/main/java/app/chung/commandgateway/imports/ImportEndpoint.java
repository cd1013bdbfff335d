package app.chung.commandgateway.imports;

import app.chung.language.imports.ImportId;
import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.Shape;
import app.chung.platform.session.Caller;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes what an import tells, many commands at once. */
@RestController
class ImportEndpoint {

    private static final int MOST_LINES = 500;

    private final ImportDesk desk;

    ImportEndpoint(ImportDesk desk) {
        this.desk = desk;
    }

    /**
     * Commands of one import.
     *
     * @param commands at most 500; those for one object are carried out in this order
     */
    record Batch(List<Line> commands) {

        Batch {
            commands = List.copyOf(Shape.required("commands", commands));
            if (commands.size() > MOST_LINES) {
                throw new Malformed("commands", "too-long");
            }
        }
    }

    /**
     * An answer for each command, in the same order.
     *
     * @param answers what became of them
     */
    record Answers(List<LineAnswer> answers) {}

    @PostMapping("/api/imports/{importId}/commands")
    Answers take(@PathVariable UUID importId, Caller caller, @RequestBody Batch batch) {
        return new Answers(
                desk.carryOut(new ImportId(importId), caller.person(), batch.commands()));
    }
}
