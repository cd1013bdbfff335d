package app.chung.query.notifications.notification;

import app.chung.access.Access;
import app.chung.engine.Page;
import app.chung.engine.Range;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.chat.ChannelId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.notifications.SubjectKind;
import app.chung.query.Lists;
import app.chung.query.chat.message.MessageCard;
import app.chung.query.feed.post.PostCard;
import app.chung.query.notifications.seenmark.SeenMark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a person's notifications through the newest access, with the words they are about. */
@Component
class NotificationReader {

    /** Nobody counts further than that. */
    static final int MOST_UNSEEN = 100;

    private final View<NotificationCard> cards;
    private final View<SeenMark> marks;
    private final View<PostCard> posts;
    private final View<MessageCard> messages;
    private final Supplier<Access> access;

    NotificationReader(ViewReader views, Supplier<Access> access) {
        this.cards = views.of(NotificationCard.class);
        this.marks = views.of(SeenMark.class);
        this.posts = views.of(PostCard.class);
        this.messages = views.of(MessageCard.class);
        this.access = access;
    }

    Page<Notification> page(PersonId person, @Nullable String cursor, int limit) {
        Range range = NotificationProjection.NEWEST.where(person).greatestFirst();
        Page<NotificationCard> page =
                Lists.full(cards, person, range, cursor, limit, this::isShown);
        long seen = allSeen(person);
        Map<String, Personal> words = words(person, page.items());
        return page.map(
                card ->
                        Notification.of(
                                card,
                                seen,
                                isDirect(card),
                                words.get(card.subject().id().value().toString())));
    }

    Unseen unseen(PersonId person) {
        Range range = NotificationProjection.UNSEEN.where(person, true).above(allSeen(person));
        Page<NotificationCard> page =
                Lists.full(cards, person, range.greatestFirst(), null, MOST_UNSEEN, this::isShown);
        return new Unseen(page.items().size(), page.next() != null, page.position());
    }

    private boolean isShown(NotificationCard card) {
        SubjectKind kind = card.subject().kind();
        return access.get().isOn(module(kind)) && (kind != SubjectKind.THREAD || isHeard(card));
    }

    // What is said between two stands in one place, its threads too; who left a channel that they
    // may read follows nothing in it, but is mentioned.
    private boolean isHeard(NotificationCard card) {
        return !isDirect(card)
                && (isIn(card)
                        || card.acts().stream().anyMatch(act -> act.kind() == ActKind.MENTIONED));
    }

    private boolean isIn(NotificationCard card) {
        return card.person() instanceof PersonId person
                && card.home().channel() instanceof ChannelId channel
                && access.get().isIn(channel, person);
    }

    private static String module(SubjectKind kind) {
        return switch (kind) {
            case POST, FEED -> "feed";
            case TASK -> "tasks";
            case CHANNEL, THREAD -> "chat";
        };
    }

    private boolean isDirect(NotificationCard card) {
        return card.home().channel() instanceof ChannelId channel && access.get().isDirect(channel);
    }

    private long allSeen(PersonId person) {
        return marks.find(person, SeenMark.key(person, null)).map(SeenMark::position).orElse(0L);
    }

    private Map<String, Personal> words(PersonId person, List<NotificationCard> page) {
        Map<String, Personal> words = new HashMap<>();
        for (PostCard post : posts.findAll(person, ids(page, SubjectKind.POST))) {
            if (!post.deleted() && post.text() instanceof Personal text) {
                words.put(post.id().value().toString(), text);
            }
        }
        for (MessageCard message : messages.findAll(person, ids(page, SubjectKind.THREAD))) {
            if (!message.deleted() && message.text() instanceof Personal text) {
                words.put(message.id().value().toString(), text);
            }
        }
        return words;
    }

    private static List<String> ids(List<NotificationCard> page, SubjectKind kind) {
        return page.stream()
                .filter(card -> card.subject().kind() == kind)
                .map(card -> card.subject().id().value().toString())
                .collect(Collectors.toList());
    }

    /**
     * How many notifications wait to be seen.
     *
     * @param count how many, a hundred at most
     * @param more whether there are more than that
     * @param position the position of the log up to which that is so
     */
    record Unseen(int count, boolean more, long position) {}
}
