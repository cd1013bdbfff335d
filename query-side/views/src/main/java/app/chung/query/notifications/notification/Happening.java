package app.chung.query.notifications.notification;

import app.chung.language.kernel.Id;
import app.chung.language.kernel.PersonId;
import app.chung.ledger.reader.RecordedEvent;
import java.util.List;

/**
 * One event on its way into a thread. What an import tells is remembered, so that people take part
 * in it; yet nobody is told of it.
 *
 * @param recorded the event
 */
record Happening(RecordedEvent recorded) {

    long position() {
        return recorded.position();
    }

    PersonId actor() {
        return recorded.provenance().actor();
    }

    boolean imported() {
        return recorded.provenance().source() != null;
    }

    /** Tells all who follow. */
    NotificationCard tell(NotificationCard card, ActKind kind, String source) {
        return imported() ? card : card.telling(act(kind, source, List.of()));
    }

    /** Tells these, who take part from now on, but for whoever did it or was told already. */
    NotificationCard tell(
            NotificationCard card, ActKind kind, String source, List<PersonId> people) {
        NotificationCard joined = card;
        for (PersonId person : people) {
            joined = joined.followedBy(person, position());
        }
        List<PersonId> to =
                people.stream()
                        .filter(person -> !person.equals(actor()))
                        .filter(person -> !card.told(person, kind, source))
                        .toList();
        return imported() || to.isEmpty() ? joined : joined.telling(act(kind, source, to));
    }

    private Act act(ActKind kind, String source, List<PersonId> to) {
        return new Act(kind, actor(), source, to, position(), recorded.provenance().occurredAt());
    }

    static String source(Id id) {
        return id.value().toString();
    }

    /** Once a person: a storm of reactions tells no more than the first. */
    static String reaction(PersonId person) {
        return "reaction:" + person.value();
    }
}
