package app.chung.commandgateway.imports.job;

import app.chung.commandgateway.imports.ImportDesk;
import app.chung.commandgateway.imports.Line;
import app.chung.commandgateway.imports.LineAnswer;
import app.chung.importers.Remark;
import app.chung.importers.pipe.Frame.Counted;
import app.chung.language.imports.ImportId;
import app.chung.language.kernel.PersonId;
import app.chung.ledger.reader.LedgerUnavailable;
import app.chung.platform.web.Problem;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One run of an importer: what it tells goes to the import desk, what it says to the job. */
final class JobRun implements Heard {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int TRIES = 60;

    private final ImportDesk desk;
    private final JsonMapper json;
    private final ImportId importId;
    private final PersonId person;
    private final Consumer<UnaryOperator<ImportJob>> job;
    private final long begun = System.nanoTime();
    private volatile @Nullable String trouble;

    JobRun(
            ImportDesk desk,
            JsonMapper json,
            ImportId importId,
            PersonId person,
            Consumer<UnaryOperator<ImportJob>> job) {
        this.desk = desk;
        this.json = json;
        this.importId = importId;
        this.person = person;
        this.job = job;
    }

    /** Why the desk would not take more; null when it did. */
    @Nullable String trouble() {
        return trouble;
    }

    @Override
    public List<JsonNode> answer(List<ObjectNode> commands) {
        List<Line> lines =
                commands.stream().map(each -> json.treeToValue(each, Line.class)).toList();
        try {
            return carryOut(lines).stream().map(each -> (JsonNode) json.valueToTree(each)).toList();
        } catch (Problem noGrant) {
            trouble = "no-grant";
            throw noGrant;
        } catch (LedgerUnavailable away) {
            trouble = "no-answer";
            throw away;
        }
    }

    // The log may be away for a while; what was told before is known by its id.
    private List<LineAnswer> carryOut(List<Line> lines) {
        for (int tries = 1; tries < TRIES; tries++) {
            try {
                return desk.carryOut(importId, person, lines);
            } catch (LedgerUnavailable _) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        return desk.carryOut(importId, person, lines);
    }

    @Override
    public void said(Remark remark) {
        job.accept(now -> now.saying(remark));
    }

    @Override
    public void counted(Counted counts) {
        long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        job.accept(now -> now.at(JobProgress.after(millis, counts)));
    }
}
