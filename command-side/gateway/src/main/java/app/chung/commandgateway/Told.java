package app.chung.commandgateway;

import app.chung.access.Access;
import app.chung.access.OpenImport;
import app.chung.command.Asker;
import app.chung.command.Importing;
import app.chung.language.imports.ImportId;
import app.chung.language.imports.ImportRefusal.ImportHasEnded;
import app.chung.language.kernel.PersonId;
import java.time.Instant;

/**
 * What happened elsewhere, as an import tells it.
 *
 * @param importId the import
 * @param recordedBy who imports
 * @param actor who did it
 * @param occurredAt when
 */
public record Told(ImportId importId, PersonId recordedBy, PersonId actor, Instant occurredAt) {

    // Asked anew for every try: the grant is lost the moment it is taken away.
    Asker asker(Access access) {
        OpenImport open =
                access.importBy(recordedBy, importId)
                        .orElseThrow(() -> Refusals.problem(new ImportHasEnded()));
        return new Asker(actor, access, occurredAt, new Importing(recordedBy, open.source()));
    }
}
