package app.chung.query.chat.activity;

import app.chung.engine.Fold;
import app.chung.engine.Live;
import app.chung.engine.Projection;
import app.chung.language.chat.MessageEvent.MessageSent;
import app.chung.ledger.reader.RecordedEvent;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds when something was last said. */
public final class ActivityProjection implements Projection<Activity> {

    @Override
    public Class<Activity> document() {
        return Activity.class;
    }

    @Override
    public Live live() {
        return Live.SILENT;
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return recorded.event() instanceof MessageSent e
                ? Set.of(e.channel().value().toString())
                : Set.of();
    }

    @Override
    public Fold<Activity> fold(String key, @Nullable Activity current, RecordedEvent recorded) {
        Instant at = recorded.provenance().occurredAt();
        boolean newer = current == null || current.lastMessageAt().isBefore(at);
        return newer && recorded.event() instanceof MessageSent e
                ? Fold.put(new Activity(e.channel(), at))
                : Fold.keep();
    }
}
