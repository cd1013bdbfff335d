package app.chung.query.feed.version;

import app.chung.engine.Fold;
import app.chung.engine.Live;
import app.chung.engine.Projection;
import app.chung.language.feed.PostEvent.PostDeleted;
import app.chung.language.feed.PostEvent.PostEdited;
import app.chung.language.feed.PostEvent.PostRestored;
import app.chung.language.feed.PostEvent.PostWritten;
import app.chung.language.kernel.Personal;
import app.chung.ledger.reader.RecordedEvent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the wordings of posts. */
public final class VersionProjection implements Projection<PostVersions> {

    @Override
    public Class<PostVersions> document() {
        return PostVersions.class;
    }

    @Override
    public Live live() {
        return Live.SILENT;
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case PostWritten e -> Set.of(e.post().value().toString());
            case PostEdited e -> Set.of(e.post().value().toString());
            case PostDeleted e -> Set.of(e.post().value().toString());
            case PostRestored e -> Set.of(e.post().value().toString());
            default -> Set.of();
        };
    }

    @Override
    public Fold<PostVersions> fold(
            String key, @Nullable PostVersions current, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case PostWritten e ->
                    Fold.put(
                            new PostVersions(
                                    e.post(),
                                    e.group(),
                                    e.epoch(),
                                    false,
                                    List.of(version(e.text(), recorded))));
            case PostEdited e when current != null ->
                    Fold.put(current.with(version(e.text(), recorded)));
            case PostDeleted ignored when current != null -> Fold.put(current.deleted(true));
            case PostRestored ignored when current != null -> Fold.put(current.deleted(false));
            default -> Fold.keep();
        };
    }

    private static PostVersion version(Personal text, RecordedEvent recorded) {
        return new PostVersion(
                recorded.version(), text, recorded.provenance().occurredAt(), text.subject());
    }
}
