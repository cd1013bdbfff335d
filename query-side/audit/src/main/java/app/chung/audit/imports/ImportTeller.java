package app.chung.audit.imports;

import static app.chung.audit.Mark.CHANGED;
import static app.chung.audit.Mark.CREATED;
import static app.chung.audit.Mark.REMOVED;

import app.chung.access.Audience;
import app.chung.audit.Teller;
import app.chung.audit.Told;
import app.chung.audit.Value;
import app.chung.language.imports.ImportEvent;
import app.chung.language.imports.ImportEvent.ImportFinished;
import app.chung.language.imports.ImportEvent.ImportStarted;
import app.chung.language.imports.ImportEvent.ImportStopped;
import app.chung.language.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells what happens to imports; to administrators. */
@Component
public final class ImportTeller implements Teller<ImportEvent> {

    @Override
    public Class<ImportEvent> events() {
        return ImportEvent.class;
    }

    @Override
    public Told tell(ImportEvent event, PersonId actor) {
        return told(event).onlyTo(new Audience.Administrators());
    }

    private static Told told(ImportEvent event) {
        return switch (event) {
            case ImportStarted e -> Told.of(CREATED).with("source", new Value.Text(e.source()));
            case ImportFinished e ->
                    Told.of(CHANGED)
                            .with("read", new Value.Text(String.valueOf(e.read())))
                            .with("created", new Value.Text(String.valueOf(e.created())));
            case ImportStopped ignored -> Told.of(REMOVED);
        };
    }
}
