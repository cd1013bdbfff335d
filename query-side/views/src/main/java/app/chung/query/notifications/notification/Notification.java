package app.chung.query.notifications.notification;

import app.chung.language.chat.ChannelId;
import app.chung.language.groups.GroupId;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.notifications.Subject;
import app.chung.language.projects.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A notification as its person reads it.
 *
 * @param id which
 * @param subject what it is about
 * @param kind what happened; what matters most when it was more than one thing
 * @param actors who did it, the newest first, three at most
 * @param count how many people did it
 * @param own whether it is about something of the person's own
 * @param direct whether it was said between two
 * @param unseen whether the person has not seen it yet
 * @param at when the newest of it happened
 * @param position the newest of it in the log
 * @param group the group it stands in; null for none
 * @param project the project it stands in; null for none
 * @param channel the channel it stands in; null for none
 * @param title what the organisation calls it; null where a person's words name it
 * @param text the words it is about; null for none
 */
record Notification(
        String id,
        Subject subject,
        ActKind kind,
        List<PersonId> actors,
        int count,
        boolean own,
        boolean direct,
        boolean unseen,
        Instant at,
        long position,
        @Nullable GroupId group,
        @Nullable ProjectId project,
        @Nullable ChannelId channel,
        @Nullable String title,
        @Nullable Personal text) {

    private static final int SHOWN = 3;

    /** Tells of what is new, or of all once that has been seen. */
    static Notification of(
            NotificationCard card, long allSeen, boolean direct, @Nullable Personal text) {
        long seen = Math.max(card.seen(), allSeen);
        boolean unseen = card.position() > seen;
        List<Act> acts =
                card.acts().reversed().stream()
                        .filter(act -> !unseen || act.position() > seen)
                        .toList();
        ActKind kind = acts.stream().map(Act::kind).min(Enum::compareTo).orElseThrow();
        List<PersonId> actors =
                acts.stream().filter(act -> act.kind() == kind).map(Act::actor).distinct().toList();
        return new Notification(
                NotificationCard.key(card.subject()),
                card.subject(),
                kind,
                actors.subList(0, Math.min(SHOWN, actors.size())),
                actors.size(),
                Objects.equals(card.author(), card.person()),
                direct,
                unseen,
                acts.getFirst().at(),
                card.position(),
                card.home().group(),
                card.home().project(),
                card.home().channel(),
                card.title(),
                text);
    }
}
