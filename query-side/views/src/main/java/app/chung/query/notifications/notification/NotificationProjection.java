package app.chung.query.notifications.notification;

import app.chung.engine.Fold;
import app.chung.engine.Index;
import app.chung.engine.Live;
import app.chung.engine.Projection;
import app.chung.language.chat.ChannelEvent;
import app.chung.language.chat.MessageEvent;
import app.chung.language.chat.MessageId;
import app.chung.language.chat.ReadMarkEvent.ReadMarkMoved;
import app.chung.language.chat.ReadMarkEvent.ThreadReadMarkMoved;
import app.chung.language.chat.ThreadFollowEvent;
import app.chung.language.feed.PostEvent;
import app.chung.language.notifications.SeenMarkEvent.SeenMarkMoved;
import app.chung.language.notifications.Subject;
import app.chung.language.notifications.SubjectId;
import app.chung.language.notifications.SubjectKind;
import app.chung.language.tasks.TaskEvent;
import app.chung.ledger.reader.RecordedEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds what happens in every module into what concerns whom. */
public final class NotificationProjection implements Projection<NotificationCard> {

    static final Index NEWEST = Index.on("person", "position");
    static final Index UNSEEN = Index.on("person", "unseen", "position");

    @Override
    public Class<NotificationCard> document() {
        return NotificationCard.class;
    }

    @Override
    public List<Index> indexes() {
        return List.of(NEWEST, UNSEEN);
    }

    @Override
    public Live live() {
        return Live.REFERENCE;
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Map<String, NotificationCard> beside(String key, NotificationCard thread) {
        return thread.notifications(key);
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case PostEvent e -> key(PostThread.subject(e.post()));
            case TaskEvent e -> key(TaskThread.subject(e.task()));
            case ChannelEvent e when ChatThread.isAbout(e) -> key(ChatThread.subject(e.channel()));
            case MessageEvent e -> keys(e, new Happening(recorded).imported());
            case ReadMarkMoved e -> key(ChatThread.subject(e.channel()));
            case ThreadReadMarkMoved e -> key(ChatThread.subject(e.thread()));
            case ThreadFollowEvent e -> key(ChatThread.subject(e.thread()));
            case SeenMarkMoved e -> e.about() == null ? Set.of() : key(e.about());
            default -> Set.of();
        };
    }

    /** What a newer release says of a message, or of who reads it, is told to nobody. */
    @Override
    public Optional<Set<String>> keysOfUnreadable(RecordedEvent recorded, String module) {
        SubjectId about = new SubjectId(recorded.stream().id());
        return switch (recorded.stream().kind()) {
            case "post" -> Optional.of(key(new Subject(SubjectKind.POST, about)));
            case "task" -> Optional.of(key(new Subject(SubjectKind.TASK, about)));
            case "channel" -> Optional.of(key(new Subject(SubjectKind.CHANNEL, about)));
            default -> Optional.of(Set.of());
        };
    }

    private static Set<String> key(Subject subject) {
        return Set.of(NotificationCard.key(subject));
    }

    // A past of two hundred thousand messages makes no threads: nobody here began them.
    private static Set<String> keys(MessageEvent event, boolean imported) {
        if (imported) {
            return Set.of();
        }
        String channel = NotificationCard.key(ChatThread.subject(event.channel()));
        return ChatThread.rootOf(event) instanceof MessageId root
                ? Set.of(channel, NotificationCard.key(ChatThread.subject(root)))
                : Set.of(channel);
    }

    @Override
    public Fold<NotificationCard> fold(
            String key, @Nullable NotificationCard current, RecordedEvent recorded) {
        NotificationCard next = after(key, current, recorded, new Happening(recorded));
        return next == null || next.equals(current) ? Fold.keep() : Fold.put(next);
    }

    private static @Nullable NotificationCard after(
            String key, @Nullable NotificationCard current, RecordedEvent recorded, Happening now) {
        return switch (recorded.event()) {
            case PostEvent e -> PostThread.after(current, e, now);
            case TaskEvent e -> TaskThread.after(current, e, now);
            case ChannelEvent e -> ChatThread.after(current, e, now);
            case MessageEvent e when key.startsWith("thread:") ->
                    ChatThread.isElsewhere(current, e.channel())
                            ? current
                            : ChatThread.inThread(current, e, now);
            case MessageEvent e when current != null -> ChatThread.inChannel(current, e, now);
            case ThreadFollowEvent e ->
                    ChatThread.isElsewhere(current, e.channel())
                            ? current
                            : ChatThread.followed(current, e, now);
            case ReadMarkMoved e when current != null -> current.seenBy(e.person(), e.to());
            case ThreadReadMarkMoved e when current != null -> current.seenBy(e.person(), e.to());
            case SeenMarkMoved e when current != null -> current.seenBy(e.person(), e.to());
            default -> null;
        };
    }
}
