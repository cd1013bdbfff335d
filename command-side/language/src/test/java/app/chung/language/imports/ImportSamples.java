package app.chung.language.imports;

import static app.chung.language.kernel.Cast.LAN;
import static app.chung.language.kernel.Cast.id;

import app.chung.language.imports.ImportCommand.FinishImport;
import app.chung.language.imports.ImportCommand.StartImport;
import app.chung.language.imports.ImportCommand.StopImport;
import app.chung.language.imports.ImportEvent.ImportFinished;
import app.chung.language.imports.ImportEvent.ImportStarted;
import app.chung.language.imports.ImportEvent.ImportStopped;
import app.chung.language.imports.ImportRefusal.GoesBackInTime;
import app.chung.language.imports.ImportRefusal.ImportHasEnded;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.Refusal;
import app.chung.language.kernel.Samples;
import java.util.List;

/** Samples of imports. */
public final class ImportSamples implements Samples {

    private static final ImportId ID = new ImportId(id(91));
    private static final List<Skipped> SKIPPED = List.of(new Skipped("empty", 23));

    @Override
    public List<Command> commands() {
        return List.of(
                new StartImport(ID, "slack"),
                new FinishImport(ID, 1207, 1184, SKIPPED),
                new StopImport(ID));
    }

    @Override
    public List<Event> events() {
        return List.of(
                new ImportStarted(ID, "slack", LAN),
                new ImportFinished(ID, 1207, 1184, SKIPPED),
                new ImportStopped(ID));
    }

    @Override
    public List<Refusal> refusals() {
        return List.of(new ImportHasEnded(), new GoesBackInTime());
    }
}
