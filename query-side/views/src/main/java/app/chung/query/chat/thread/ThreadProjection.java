package app.chung.query.chat.thread;

import app.chung.engine.Fold;
import app.chung.engine.Projection;
import app.chung.language.chat.MessageEvent.MessageSent;
import app.chung.language.chat.MessageId;
import app.chung.ledger.reader.RecordedEvent;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts what is said under messages. */
public final class ThreadProjection implements Projection<ThreadCard> {

    @Override
    public Class<ThreadCard> document() {
        return ThreadCard.class;
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return recorded.event() instanceof MessageSent e && e.thread() instanceof MessageId thread
                ? Set.of(ThreadCard.key(e.channel(), thread))
                : Set.of();
    }

    @Override
    public Fold<ThreadCard> fold(String key, @Nullable ThreadCard current, RecordedEvent recorded) {
        if (!(recorded.event() instanceof MessageSent e)
                || !(e.thread() instanceof MessageId thread)) {
            return Fold.keep();
        }
        ThreadCard card = current == null ? ThreadCard.begun(thread, e.channel()) : current;
        boolean imported = recorded.provenance().source() != null;
        return Fold.put(
                card.with(
                        e.author(),
                        recorded.provenance().occurredAt(),
                        imported ? 0 : recorded.position()));
    }
}
