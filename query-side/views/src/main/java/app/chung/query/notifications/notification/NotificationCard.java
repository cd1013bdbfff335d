package app.chung.query.notifications.notification;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.kernel.PersonId;
import app.chung.language.notifications.Subject;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A thread, with all who have a part in it, for nobody's eyes; and beside it what it is to each of
 * them: their notification.
 *
 * @param subject what it is about
 * @param person whose notification it is; null for the thread itself
 * @param author who began it; null when that is not known
 * @param home where it stands
 * @param title what the organisation calls it; null where a person's words name it
 * @param deleted whether it was taken away
 * @param acts what happened, the newest last
 * @param parts who has a part in it; none in a notification
 * @param seen the position up to which the person has seen it; 0 for the thread itself
 * @param unseen whether there is something newer than that
 * @param position the newest act
 */
@RecordBuilder
public record NotificationCard(
        Subject subject,
        @Nullable PersonId person,
        @Nullable PersonId author,
        Home home,
        @Nullable String title,
        boolean deleted,
        List<Act> acts,
        List<Participant> parts,
        long seen,
        boolean unseen,
        long position)
        implements Visible, NotificationCardBuilder.With {

    private static final int REMEMBERED = 200;
    private static final int TOLD = 50;

    /** Keeps copies. */
    public NotificationCard {
        acts = List.copyOf(acts);
        parts = List.copyOf(parts);
    }

    static NotificationCard of(
            Subject subject, @Nullable PersonId author, Home home, @Nullable String title) {
        return new NotificationCard(
                subject, null, author, home, title, false, List.of(), List.of(), 0, false, 0);
    }

    @Override
    public Audience audience() {
        return person == null
                ? new Audience.People(Set.of())
                : new Audience.Both(Audience.only(person), home.audience());
    }

    static String key(Subject subject) {
        return switch (subject.kind()) {
            case POST -> "post:" + subject.id().value();
            case TASK -> "task:" + subject.id().value();
            case CHANNEL -> "channel:" + subject.id().value();
            case THREAD -> "thread:" + subject.id().value();
            case FEED -> "feed:" + subject.id().value();
        };
    }

    /** What this thread is to everybody who is told something of it. */
    Map<String, NotificationCard> notifications(String key) {
        Map<String, NotificationCard> all = new LinkedHashMap<>();
        if (person == null && !deleted) {
            parts.forEach(part -> addTo(all, key, part));
        }
        return all;
    }

    private void addTo(Map<String, NotificationCard> all, String key, Participant part) {
        List<Act> told = acts.stream().filter(act -> act.reaches(part)).map(Act::alone).toList();
        if (!told.isEmpty()) {
            all.put(key + ":" + part.person().value(), notification(part, told));
        }
    }

    private NotificationCard notification(Participant part, List<Act> told) {
        long newest = told.getLast().position();
        return new NotificationCard(
                subject,
                part.person(),
                author,
                home,
                title,
                false,
                told.subList(Math.max(0, told.size() - TOLD), told.size()),
                List.of(),
                part.seen(),
                newest > part.seen(),
                newest);
    }

    /** Something happened; of whatever is older than the last two hundred nobody is told again. */
    NotificationCard telling(Act act) {
        List<Act> more = Stream.concat(acts.stream(), Stream.of(act)).toList();
        return withActs(more.subList(Math.max(0, more.size() - REMEMBERED), more.size()));
    }

    /** What this source told did not happen after all. */
    NotificationCard without(String source) {
        return withActs(acts.stream().filter(act -> !act.source().equals(source)).toList());
    }

    /** Who began it; nobody when that is not known. */
    List<PersonId> authors() {
        return author == null ? List.of() : List.of(author);
    }

    /** Whether somebody was told that already. */
    boolean told(PersonId somebody, ActKind kind, String source) {
        return acts.stream()
                .anyMatch(
                        act ->
                                act.kind() == kind
                                        && act.source().equals(source)
                                        && act.to().contains(somebody));
    }

    NotificationCard followedBy(PersonId somebody, long at) {
        return parts.stream().anyMatch(part -> part.person().equals(somebody))
                ? change(somebody, part -> part.following(at))
                : withParts(
                        Stream.concat(
                                        parts.stream(),
                                        Stream.of(new Participant(somebody, true, at, 0)))
                                .toList());
    }

    NotificationCard leftBy(PersonId somebody) {
        return change(somebody, Participant::leaving);
    }

    NotificationCard seenBy(PersonId somebody, long upTo) {
        return change(somebody, part -> part.seen(upTo));
    }

    private NotificationCard change(PersonId somebody, UnaryOperator<Participant> how) {
        List<Participant> others = new ArrayList<>(parts);
        others.replaceAll(part -> part.person().equals(somebody) ? how.apply(part) : part);
        return withParts(others);
    }
}
