package app.chung.query.chat.message;

import app.chung.engine.Fold;
import app.chung.engine.Index;
import app.chung.engine.Projection;
import app.chung.language.chat.MessageEvent;
import app.chung.language.chat.MessageEvent.MessageDeleted;
import app.chung.language.chat.MessageEvent.MessageEdited;
import app.chung.language.chat.MessageEvent.MessageRestored;
import app.chung.language.chat.MessageEvent.MessageSent;
import app.chung.language.chat.MessageEvent.PeopleMentionedInMessage;
import app.chung.language.chat.MessageEvent.ReactionGiven;
import app.chung.language.chat.MessageEvent.ReactionWithdrawn;
import app.chung.ledger.reader.RecordedEvent;
import app.chung.query.ReactionBy;
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
        return 4;
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return recorded.event() instanceof MessageEvent e
                ? Set.of(e.message().value().toString())
                : Set.of();
    }

    @Override
    public Optional<Set<String>> keysOfUnreadable(RecordedEvent recorded, String module) {
        return Projection.keyOfStream(recorded, "message");
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
        if (event instanceof MessageSent e) {
            return Fold.put(sent(e, recorded));
        }
        return current == null ? Fold.keep() : Fold.put(changed(current, event, recorded));
    }

    private static MessageCard changed(
            MessageCard card, MessageEvent event, RecordedEvent recorded) {
        int version = recorded.version();
        return switch (event) {
            case MessageSent ignored -> card;
            case MessageEdited e ->
                    card.saying(e.text(), recorded.provenance().occurredAt(), version);
            case PeopleMentionedInMessage ignored -> card.withVersion(version);
            case MessageDeleted ignored -> card.deleted(true, version);
            case MessageRestored ignored -> card.deleted(false, version);
            case ReactionGiven e ->
                    answered(
                            card,
                            ReactionBy.with(card.reactions(), e.reaction(), e.person()),
                            version);
            case ReactionWithdrawn e ->
                    answered(
                            card,
                            ReactionBy.without(card.reactions(), e.reaction(), e.person()),
                            version);
        };
    }

    private static MessageCard answered(MessageCard card, List<ReactionBy> reactions, int version) {
        return card.with(message -> message.reactions(reactions).version(version));
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
                List.of(),
                recorded.version(),
                recorded.position());
    }
}
