package app.chung.command.imports;

import app.chung.command.Rule;
import app.chung.language.imports.ImportRefusal.ImportHasEnded;
import app.chung.language.kernel.Refusal;

/** An import ends once. */
record ImportIsOpen(ImportState run) implements Rule {

    @Override
    public boolean holds() {
        return !run.ended();
    }

    @Override
    public Refusal otherwise() {
        return new ImportHasEnded();
    }
}
