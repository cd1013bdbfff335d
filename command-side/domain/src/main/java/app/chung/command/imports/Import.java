package app.chung.command.imports;

import app.chung.command.Asker;
import app.chung.command.Decider;
import app.chung.command.Decision;
import app.chung.command.Rule;
import app.chung.language.imports.ImportCommand;
import app.chung.language.imports.ImportCommand.FinishImport;
import app.chung.language.imports.ImportCommand.StartImport;
import app.chung.language.imports.ImportCommand.StopImport;
import app.chung.language.imports.ImportEvent;
import app.chung.language.imports.ImportEvent.ImportFinished;
import app.chung.language.imports.ImportEvent.ImportStarted;
import app.chung.language.imports.ImportEvent.ImportStopped;
import app.chung.language.kernel.KernelRefusal;
import app.chung.language.kernel.PersonId;

/** Decides about one run of an import. */
public final class Import implements Decider<ImportCommand, ImportEvent, ImportState> {

    @Override
    public String kind() {
        return "import";
    }

    @Override
    public Class<ImportCommand> commands() {
        return ImportCommand.class;
    }

    @Override
    public Class<ImportEvent> events() {
        return ImportEvent.class;
    }

    @Override
    public ImportState initial() {
        return ImportState.NONE;
    }

    @Override
    public Decision<ImportEvent> decide(ImportState run, ImportCommand command, Asker asker) {
        return ImportPermissions.check(run, command, asker)
                .then(() -> permitted(run, command, asker));
    }

    private static Decision<ImportEvent> permitted(
            ImportState run, ImportCommand command, Asker asker) {
        return switch (command) {
            case StartImport c -> start(run, c, asker.person());
            case FinishImport c ->
                    Rule.keep(
                            () ->
                                    Decision.accepted(
                                            new ImportFinished(
                                                    c.importId(),
                                                    c.read(),
                                                    c.created(),
                                                    c.skipped())),
                            new ImportIsOpen(run));
            case StopImport c ->
                    Decision.acceptedIf(!run.ended(), () -> new ImportStopped(c.importId()));
        };
    }

    private static Decision<ImportEvent> start(ImportState run, StartImport c, PersonId me) {
        return run.exists()
                ? Decision.refused(new KernelRefusal.AlreadyExists())
                : Decision.accepted(new ImportStarted(c.importId(), c.source(), me));
    }

    @Override
    public ImportState evolve(ImportState run, ImportEvent event, PersonId actor) {
        return switch (event) {
            case ImportStarted e -> new ImportState(e.startedBy(), false);
            case ImportFinished _ -> new ImportState(run.startedBy(), true);
            case ImportStopped _ -> new ImportState(run.startedBy(), true);
        };
    }
}
