package app.chung.query.people.picture;

import app.chung.engine.Fold;
import app.chung.engine.Live;
import app.chung.engine.Projection;
import app.chung.language.people.PersonEvent;
import app.chung.language.people.PersonEvent.PictureChanged;
import app.chung.language.people.PersonEvent.PictureRemoved;
import app.chung.ledger.reader.RecordedEvent;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the newest picture of each person. */
public final class PictureProjection implements Projection<Picture> {

    @Override
    public Class<Picture> document() {
        return Picture.class;
    }

    @Override
    public Live live() {
        return Live.SILENT;
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case PictureChanged e -> Set.of(key(e));
            case PictureRemoved e -> Set.of(key(e));
            default -> Set.of();
        };
    }

    private static String key(PersonEvent event) {
        return event.person().value().toString();
    }

    @Override
    public Fold<Picture> fold(String key, @Nullable Picture current, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case PictureChanged e ->
                    Fold.put(new Picture(e.person(), e.picture(), recorded.position()));
            case PictureRemoved ignored -> Fold.remove();
            default -> Fold.keep();
        };
    }
}
