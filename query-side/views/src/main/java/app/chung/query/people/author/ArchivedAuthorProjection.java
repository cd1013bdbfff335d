package app.chung.query.people.author;

import app.chung.engine.Fold;
import app.chung.engine.Index;
import app.chung.engine.Live;
import app.chung.engine.Projection;
import app.chung.language.people.PersonEvent.PersonImported;
import app.chung.language.people.PersonEvent.PersonMerged;
import app.chung.ledger.reader.RecordedEvent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds authors of an imported past. */
public final class ArchivedAuthorProjection implements Projection<ArchivedAuthor> {

    static final Index BY_SOURCE = Index.on("source", "id");

    @Override
    public Class<ArchivedAuthor> document() {
        return ArchivedAuthor.class;
    }

    @Override
    public List<Index> indexes() {
        return List.of(BY_SOURCE);
    }

    @Override
    public Live live() {
        return Live.SILENT;
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case PersonImported e -> Set.of(e.person().value().toString());
            case PersonMerged e -> Set.of(e.person().value().toString());
            default -> Set.of();
        };
    }

    @Override
    public Fold<ArchivedAuthor> fold(
            String key, @Nullable ArchivedAuthor current, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case PersonImported e -> Fold.put(archived(e, recorded));
            case PersonMerged e when current != null ->
                    Fold.put(current.mergedInto(e.into(), recorded.version()));
            default -> Fold.keep();
        };
    }

    private static ArchivedAuthor archived(PersonImported e, RecordedEvent recorded) {
        return new ArchivedAuthor(
                e.person(),
                e.fullName(),
                e.givenName(),
                recorded.provenance().source(),
                e.sourceKey(),
                null,
                recorded.version());
    }
}
