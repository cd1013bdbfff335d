package app.chung.query.notifications.notification;

import static app.chung.query.notifications.notification.ActKind.*;
import static app.chung.query.notifications.notification.Happening.reaction;
import static app.chung.query.notifications.notification.Happening.source;

import app.chung.language.chat.ChannelEvent;
import app.chung.language.chat.ChannelEvent.*;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.MessageEvent;
import app.chung.language.chat.MessageEvent.*;
import app.chung.language.chat.MessageId;
import app.chung.language.chat.ThreadFollowEvent;
import app.chung.language.chat.ThreadFollowEvent.ThreadFollowed;
import app.chung.language.chat.ThreadFollowEvent.ThreadUnfollowed;
import app.chung.language.kernel.PersonId;
import app.chung.language.notifications.Subject;
import app.chung.language.notifications.SubjectId;
import app.chung.language.notifications.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * Chat: in a channel those are told who are mentioned; in a conversation whoever is in it; in a
 * thread who follows it; whoever began it hears of reactions too.
 */
final class ChatThread {

    private ChatThread() {}

    static Subject subject(ChannelId channel) {
        return new Subject(SubjectKind.CHANNEL, new SubjectId(channel.value()));
    }

    static Subject subject(MessageId root) {
        return new Subject(SubjectKind.THREAD, new SubjectId(root.value()));
    }

    /** The message under which this was said, or itself. What replies get is told to nobody. */
    static @Nullable MessageId rootOf(MessageEvent event) {
        return switch (event) {
            case MessageSent e -> e.thread() == null ? e.message() : e.thread();
            case PeopleMentionedInMessage e -> e.thread() == null ? e.message() : e.thread();
            case ReactionGiven e -> e.message();
            case ReactionWithdrawn e -> e.message();
            case MessageEdited _ -> null;
            case MessageDeleted _ -> null;
            case MessageRestored _ -> null;
        };
    }

    /** Whether it says anything of the channel itself; who comes and goes is nothing to tell. */
    static boolean isAbout(ChannelEvent event) {
        return switch (event) {
            case ChannelCreated _ -> true;
            case DirectConversationStarted _ -> true;
            case GroupConversationStarted _ -> true;
            case ChannelRenamed _ -> true;
            case PersonJoinedChannel _ -> false;
            case PersonAddedToChannel _ -> false;
            case PersonLeftChannel _ -> false;
            case PersonRemovedFromChannel _ -> false;
            case ArchivedAuthorJoinedChannel _ -> false;
            case ArchivedAuthorLeftChannel _ -> false;
        };
    }

    static @Nullable NotificationCard after(
            @Nullable NotificationCard current, ChannelEvent event, Happening now) {
        return switch (event) {
            case ChannelCreated e ->
                    NotificationCard.of(
                            subject(e.channel()), e.creator(), Home.in(e.channel()), e.name());
            case DirectConversationStarted e ->
                    NotificationCard.of(
                                    subject(e.channel()), e.starter(), Home.in(e.channel()), null)
                            .followedBy(e.starter(), now.position())
                            .followedBy(e.with(), now.position());
            case GroupConversationStarted e -> {
                NotificationCard card =
                        NotificationCard.of(
                                subject(e.channel()), e.starter(), Home.in(e.channel()), null);
                for (PersonId person : e.people()) {
                    card = card.followedBy(person, now.position());
                }
                yield card;
            }
            case ChannelRenamed e -> current == null ? null : current.withTitle(e.to());
            case PersonJoinedChannel _ -> current;
            case PersonAddedToChannel _ -> current;
            case PersonLeftChannel _ -> current;
            case PersonRemovedFromChannel _ -> current;
            case ArchivedAuthorJoinedChannel _ -> current;
            case ArchivedAuthorLeftChannel _ -> current;
        };
    }

    /** What a message is to its channel. Only a conversation has no name. */
    static NotificationCard inChannel(NotificationCard card, MessageEvent event, Happening now) {
        boolean direct = card.title() == null;
        return switch (event) {
            case MessageSent e -> direct ? now.tell(card, SAID, source(e.message())) : card;
            case PeopleMentionedInMessage e ->
                    direct || e.thread() != null
                            ? card
                            : now.tell(card, MENTIONED, source(e.message()), e.people());
            case MessageDeleted e -> card.without(source(e.message()));
            case MessageEdited _ -> card;
            case MessageRestored _ -> card;
            case ReactionGiven _ -> card;
            case ReactionWithdrawn _ -> card;
        };
    }

    /** Whether a thread stands in another channel than what names it, which is none of its. */
    static boolean isElsewhere(@Nullable NotificationCard thread, ChannelId channel) {
        return thread != null && !channel.equals(thread.home().channel());
    }

    /** What a message is to its thread. */
    static @Nullable NotificationCard inThread(
            @Nullable NotificationCard current, MessageEvent event, Happening now) {
        return switch (event) {
            case MessageSent e -> said(current, e, now);
            case PeopleMentionedInMessage e -> current == null ? null : mentioned(current, e, now);
            case ReactionGiven e ->
                    current == null
                            ? null
                            : now.tell(current, REACTED, reaction(e.person()), current.authors());
            case ReactionWithdrawn e ->
                    current == null ? null : current.without(reaction(e.person()));
            case MessageEdited _ -> current;
            case MessageDeleted _ -> current;
            case MessageRestored _ -> current;
        };
    }

    // In the first message they are told of the channel; what is said under it concerns them.
    private static NotificationCard mentioned(
            NotificationCard card, PeopleMentionedInMessage e, Happening now) {
        if (e.thread() != null) {
            return now.tell(card, MENTIONED, source(e.message()), e.people());
        }
        NotificationCard followed = card;
        for (PersonId person : e.people()) {
            followed = followed.followedBy(person, now.position());
        }
        return followed;
    }

    /** Who asks for a thread is told what is said in it, and who asks for it no more is not. */
    static @Nullable NotificationCard followed(
            @Nullable NotificationCard current, ThreadFollowEvent event, Happening now) {
        return switch (event) {
            case ThreadFollowed e ->
                    known(current, e.thread(), e.channel()).followedBy(e.person(), now.position());
            case ThreadUnfollowed e -> current == null ? null : current.leftBy(e.person());
        };
    }

    private static NotificationCard known(
            @Nullable NotificationCard current, MessageId root, ChannelId channel) {
        return current == null
                ? NotificationCard.of(subject(root), null, Home.in(channel), null)
                : current;
    }

    private static NotificationCard said(
            @Nullable NotificationCard current, MessageSent e, Happening now) {
        if (!(e.thread() instanceof MessageId root)) {
            return NotificationCard.of(subject(e.message()), e.author(), Home.in(e.channel()), null)
                    .followedBy(e.author(), now.position());
        }
        NotificationCard card = known(current, root, e.channel());
        return now.tell(card, REPLIED, source(e.message())).followedBy(e.author(), now.position());
    }
}
