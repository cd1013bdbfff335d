package app.chung.query.imports.run;

import app.chung.engine.Fold;
import app.chung.engine.Index;
import app.chung.engine.Projection;
import app.chung.language.imports.ImportEvent;
import app.chung.language.imports.ImportEvent.ImportFinished;
import app.chung.language.imports.ImportEvent.ImportStarted;
import app.chung.language.imports.ImportEvent.ImportStopped;
import app.chung.ledger.reader.RecordedEvent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds imports. */
public final class ImportRunProjection implements Projection<ImportRun> {

    static final Index BY_POSITION = Index.on("position");

    @Override
    public Class<ImportRun> document() {
        return ImportRun.class;
    }

    @Override
    public List<Index> indexes() {
        return List.of(BY_POSITION);
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return recorded.event() instanceof ImportEvent e
                ? Set.of(e.importId().value().toString())
                : Set.of();
    }

    @Override
    public Fold<ImportRun> fold(String key, @Nullable ImportRun current, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ImportStarted e -> Fold.put(started(e, recorded));
            case ImportFinished e when current != null ->
                    Fold.put(
                            current.ended(
                                    RunState.FINISHED,
                                    e.read(),
                                    e.created(),
                                    e.skipped(),
                                    recorded.version()));
            case ImportStopped ignored when current != null ->
                    Fold.put(current.ended(RunState.STOPPED, 0, 0, List.of(), recorded.version()));
            default -> Fold.keep();
        };
    }

    private static ImportRun started(ImportStarted e, RecordedEvent recorded) {
        return new ImportRun(
                e.importId(),
                e.source(),
                e.startedBy(),
                recorded.provenance().occurredAt(),
                RunState.OPEN,
                0,
                0,
                List.of(),
                recorded.version(),
                recorded.position());
    }
}
