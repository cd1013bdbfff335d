package app.chung.command.imports;

import app.chung.access.Audience;
import app.chung.command.Asker;
import app.chung.command.Permission;
import app.chung.language.imports.ImportCommand;
import app.chung.language.imports.ImportCommand.FinishImport;
import app.chung.language.imports.ImportCommand.StartImport;
import app.chung.language.imports.ImportCommand.StopImport;

/** Who may ask what of imports. */
final class ImportPermissions {

    private ImportPermissions() {}

    static Permission check(ImportState run, ImportCommand command, Asker asker) {
        boolean sees = run.exists() && asker.maySee(new Audience.Administrators());
        return switch (command) {
            case StartImport _ -> Permission.granted(asker.isAdministrator());
            case FinishImport _ -> Permission.seenBy(sees, asker.person().equals(run.startedBy()));
            case StopImport _ -> Permission.seenBy(sees, true);
        };
    }
}
