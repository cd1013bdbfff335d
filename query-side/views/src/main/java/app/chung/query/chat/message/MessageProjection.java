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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds what is said in channels. */
public final class MessageProjection implements Projection<MessageCard> {

    /** Everything in a channel. */
    static final Index IN_CHANNEL = Index.on("channel", "position");

    /** What was not deleted; {@code where(channel, false)}. */
    public static final Index STANDING = Index.on("channel", "deleted", "position");

    /** The same of one author; {@code where(channel, author, false)}. */
    public static final Index OF_AUTHOR = Index.on("channel", "author", "deleted", "position");

    @Override
    public Class<MessageCard> document() {
        return MessageCard.class;
    }

    @Override
    public List<Index> indexes() {
        return List.of(IN_CHANNEL, STANDING, OF_AUTHOR);
    }

    @Override
    public int revision() {
        return 2;
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
        return new MessageCard(
                e.message(),
                e.channel(),
                e.author(),
                e.text(),
                recorded.provenance().occurredAt(),
                null,
                false,
                recorded.version(),
                recorded.position());
    }
}
