package app.chung.query.chat.followedthread;

import app.chung.engine.Fold;
import app.chung.engine.Index;
import app.chung.engine.Projection;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.MessageEvent.MessageSent;
import app.chung.language.chat.MessageEvent.PeopleMentionedInMessage;
import app.chung.language.chat.MessageId;
import app.chung.language.chat.ReadMarkEvent.ThreadReadMarkMoved;
import app.chung.language.chat.ThreadFollowEvent;
import app.chung.language.chat.ThreadFollowEvent.ThreadFollowed;
import app.chung.language.chat.ThreadFollowEvent.ThreadUnfollowed;
import app.chung.language.kernel.PersonId;
import app.chung.ledger.reader.RecordedEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Folds who follows which threads: who began one, spoke in it, was mentioned in it or asked for it,
 * until they ask to follow it no more. What is imported makes nobody follow.
 */
public final class FollowedThreadProjection implements Projection<FollowedThread> {

    static final Index NEWEST = Index.on("person", "position");
    static final Index UNREAD = Index.on("person", "unread", "position");

    @Override
    public Class<FollowedThread> document() {
        return FollowedThread.class;
    }

    @Override
    public List<Index> indexes() {
        return List.of(NEWEST, UNREAD);
    }

    @Override
    public Map<String, FollowedThread> beside(String key, FollowedThread thread) {
        return thread.person() == null ? thread.besides() : Map.of();
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        if (recorded.provenance().source() != null) {
            return Set.of();
        }
        return switch (recorded.event()) {
            case MessageSent e -> key(e.channel(), root(e.thread(), e.message()));
            case PeopleMentionedInMessage e -> key(e.channel(), root(e.thread(), e.message()));
            case ThreadFollowEvent e -> key(e.channel(), e.thread());
            case ThreadReadMarkMoved e -> key(e.channel(), e.thread());
            default -> Set.of();
        };
    }

    private static MessageId root(@Nullable MessageId thread, MessageId message) {
        return thread == null ? message : thread;
    }

    private static Set<String> key(ChannelId channel, MessageId thread) {
        return Set.of(FollowedThread.key(channel, thread));
    }

    @Override
    public Fold<FollowedThread> fold(
            String key, @Nullable FollowedThread current, RecordedEvent recorded) {
        FollowedThread next = after(current, recorded);
        return next == null || next.equals(current) ? Fold.keep() : Fold.put(next);
    }

    private static @Nullable FollowedThread after(
            @Nullable FollowedThread current, RecordedEvent recorded) {
        long at = recorded.position();
        return switch (recorded.event()) {
            case MessageSent e -> said(current, e, at);
            case PeopleMentionedInMessage e -> mentioned(current, e, at);
            case ThreadFollowed e ->
                    known(current, e.channel(), e.thread()).askedBy(e.person(), at);
            case ThreadUnfollowed e when current != null -> current.leftBy(e.person());
            case ThreadReadMarkMoved e when current != null -> current.seenBy(e.person(), e.to());
            default -> null;
        };
    }

    private static FollowedThread known(
            @Nullable FollowedThread current, ChannelId channel, MessageId thread) {
        return current == null ? FollowedThread.begun(channel, thread) : current;
    }

    private static FollowedThread said(@Nullable FollowedThread current, MessageSent e, long at) {
        MessageId root = root(e.thread(), e.message());
        FollowedThread thread = known(current, e.channel(), root);
        return e.thread() == null
                ? thread.followedBy(e.author(), 0, at)
                : thread.saidBy(e.author(), at);
    }

    private static FollowedThread mentioned(
            @Nullable FollowedThread current, PeopleMentionedInMessage e, long at) {
        FollowedThread thread = known(current, e.channel(), root(e.thread(), e.message()));
        for (PersonId person : e.people()) {
            thread = thread.mentioning(person, e.author(), at);
        }
        return thread;
    }
}
