package app.chung.query.chat.message;

import app.chung.engine.Fold;
import app.chung.engine.Index;
import app.chung.engine.Projection;
import app.chung.language.chat.MessageEvent;
import app.chung.language.chat.MessageEvent.MessageDeleted;
import app.chung.language.chat.MessageEvent.MessageEdited;
import app.chung.language.chat.MessageEvent.MessageRestored;
import app.chung.language.chat.MessageEvent.MessageSent;
import app.chung.ledger.reader.RecordedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds what is said in channels. */
public final class MessageProjection implements Projection<MessageCard> {

    /** What stands in a channel itself, {@code where(channel, false)}; else its replies. */
    static final Index IN_CHANNEL = Index.on("channel", "reply", "place");

    /** The replies of a thread; {@code where(channel, thread)}. */
    static final Index IN_THREAD = Index.on("channel", "thread", "place");

    /** What may be unread; {@code where(channel, true)}. */
    public static final Index NEWS = Index.on("channel", "news", "position");

    /** The same of one author; {@code where(channel, true, author)}. */
    public static final Index NEWS_OF_AUTHOR = Index.on("channel", "news", "author", "position");

    @Override
    public Class<MessageCard> document() {
        return MessageCard.class;
    }

    @Override
    public List<Index> indexes() {
        return List.of(IN_CHANNEL, IN_THREAD, NEWS, NEWS_OF_AUTHOR);
    }

    @Override
    public int revision() {
        return 3;
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return recorded.event() instanceof MessageEvent e
                ? Set.of(e.message().value().toString())
                : Set.of();
    }

    @Override
    public Optional<Set<String>> keysOfUnreadable(RecordedEvent recorded, String module) {
        return Optional.of(
                recorded.stream().kind().equals("message")
                        ? Set.of(recorded.stream().id().toString())
                        : Set.of());
    }

    @Override
    public Fold<MessageCard> fold(
            String key, @Nullable MessageCard current, RecordedEvent recorded) {
        return recorded.event() instanceof MessageEvent e
                ? after(current, e, recorded)
                : Fold.keep();
    }

    private static Fold<MessageCard> after(
            @Nullable MessageCard current, MessageEvent event, RecordedEvent recorded) {
        return switch (event) {
            case MessageSent e -> Fold.put(sent(e, recorded));
            case MessageEdited e ->
                    current == null
                            ? Fold.keep()
                            : Fold.put(
                                    current.saying(
                                            e.text(),
                                            recorded.provenance().occurredAt(),
                                            recorded.version()));
            case MessageDeleted ignored -> deleted(current, true, recorded.version());
            case MessageRestored ignored -> deleted(current, false, recorded.version());
        };
    }

    private static Fold<MessageCard> deleted(
            @Nullable MessageCard current, boolean now, int version) {
        return current == null ? Fold.keep() : Fold.put(current.deleted(now, version));
    }

    private static MessageCard sent(MessageSent e, RecordedEvent recorded) {
        Instant at = recorded.provenance().occurredAt();
        boolean reply = e.thread() != null;
        boolean imported = recorded.provenance().source() != null;
        return new MessageCard(
                e.message(),
                e.channel(),
                e.author(),
                e.text(),
                e.manner(),
                at,
                null,
                false,
                e.thread(),
                reply,
                Place.of(at, recorded.position()),
                imported,
                !reply && !imported,
                recorded.version(),
                recorded.position());
    }
}
