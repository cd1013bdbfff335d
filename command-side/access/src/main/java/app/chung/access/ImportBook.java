package app.chung.access;

import app.chung.language.imports.ImportEvent;
import app.chung.language.imports.ImportEvent.ImportFinished;
import app.chung.language.imports.ImportEvent.ImportStarted;
import app.chung.language.imports.ImportEvent.ImportStopped;
import app.chung.language.imports.ImportId;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The imports that are under way. */
record ImportBook(PMap<ImportId, OpenImport> open) {

    static final ImportBook EMPTY = new ImportBook(HashTreePMap.empty());

    ImportBook after(ImportEvent event) {
        return switch (event) {
            case ImportStarted e ->
                    new ImportBook(
                            open.plus(e.importId(), new OpenImport(e.startedBy(), e.source())));
            case ImportFinished e -> new ImportBook(open.minus(e.importId()));
            case ImportStopped e -> new ImportBook(open.minus(e.importId()));
        };
    }
}
