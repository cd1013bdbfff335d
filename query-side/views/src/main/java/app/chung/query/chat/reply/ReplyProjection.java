package app.chung.query.chat.reply;

import app.chung.engine.Fold;
import app.chung.engine.Index;
import app.chung.engine.Live;
import app.chung.engine.Projection;
import app.chung.language.chat.MessageEvent;
import app.chung.language.chat.MessageEvent.MessageDeleted;
import app.chung.language.chat.MessageEvent.MessageRestored;
import app.chung.language.chat.MessageEvent.MessageSent;
import app.chung.language.chat.MessageId;
import app.chung.ledger.reader.RecordedEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds what may be unread in threads; what was imported is not. */
public final class ReplyProjection implements Projection<Reply> {

    /** Of a thread; {@code where(channel, thread, true)}. */
    public static final Index NEWS = Index.on("channel", "thread", "news", "position");

    /** The same of one author; {@code where(channel, thread, true, author)}. */
    public static final Index NEWS_OF_AUTHOR =
            Index.on("channel", "thread", "news", "author", "position");

    @Override
    public Class<Reply> document() {
        return Reply.class;
    }

    @Override
    public List<Index> indexes() {
        return List.of(NEWS, NEWS_OF_AUTHOR);
    }

    @Override
    public Live live() {
        return Live.SILENT;
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case MessageSent e when e.thread() != null && recorded.provenance().source() == null ->
                    key(e.message());
            case MessageDeleted e -> key(e.message());
            case MessageRestored e -> key(e.message());
            default -> Set.of();
        };
    }

    private static Set<String> key(MessageId message) {
        return Set.of(message.value().toString());
    }

    @Override
    public Optional<Set<String>> keysOfUnreadable(RecordedEvent recorded, String module) {
        return Projection.keyOfStream(recorded, "message");
    }

    @Override
    public Fold<Reply> fold(String key, @Nullable Reply current, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case MessageSent e when e.thread() instanceof MessageId thread ->
                    Fold.put(
                            new Reply(
                                    e.message(),
                                    e.channel(),
                                    thread,
                                    e.author(),
                                    true,
                                    recorded.position()));
            case MessageEvent e when current != null ->
                    Fold.put(current.news(!(e instanceof MessageDeleted)));
            default -> Fold.keep();
        };
    }
}
