package app.chung.query.notifications.notification;

import static app.chung.query.notifications.notification.ActKind.*;
import static app.chung.query.notifications.notification.Happening.reaction;
import static app.chung.query.notifications.notification.Happening.source;

import app.chung.language.feed.CommentId;
import app.chung.language.feed.PostEvent;
import app.chung.language.feed.PostEvent.*;
import app.chung.language.feed.PostId;
import app.chung.language.notifications.Subject;
import app.chung.language.notifications.SubjectId;
import app.chung.language.notifications.SubjectKind;
import org.jspecify.annotations.Nullable;

/** Posts: told are its author, who commented, who was mentioned. */
final class PostThread {

    private PostThread() {}

    static Subject subject(PostId post) {
        return new Subject(SubjectKind.POST, new SubjectId(post.value()));
    }

    static @Nullable NotificationCard after(
            @Nullable NotificationCard current, PostEvent event, Happening now) {
        if (event instanceof PostWritten e) {
            Home home = new Home(e.group(), e.epoch(), null, null);
            return NotificationCard.of(subject(e.post()), e.author(), home, null)
                    .followedBy(e.author(), now.position());
        }
        return current == null ? null : changed(current, event, now);
    }

    private static NotificationCard changed(NotificationCard card, PostEvent event, Happening now) {
        return switch (event) {
            case PostWritten _ -> card;
            case PostEdited _ -> card;
            case PostDeleted _ -> card.withDeleted(true);
            case PostRestored _ -> card.withDeleted(false);
            case CommentWritten e ->
                    now.tell(card, COMMENTED, source(e.comment()))
                            .followedBy(e.author(), now.position());
            case CommentEdited _ -> card;
            case CommentDeleted e -> card.without(source(e.comment()));
            case CommentRestored _ -> card;
            case ReactionGiven e -> now.tell(card, REACTED, reaction(e.person()), card.authors());
            case ReactionWithdrawn e -> card.without(reaction(e.person()));
            case PeopleMentionedInPost e ->
                    now.tell(card, MENTIONED, mention(e.post(), e.comment()), e.people());
        };
    }

    private static String mention(PostId post, @Nullable CommentId comment) {
        return source(comment == null ? post : comment);
    }
}
