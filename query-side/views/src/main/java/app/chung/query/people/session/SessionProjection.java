package app.chung.query.people.session;

import app.chung.engine.Fold;
import app.chung.engine.Live;
import app.chung.engine.Projection;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.PersonEvent.*;
import app.chung.language.people.SessionEvent.*;
import app.chung.ledger.reader.RecordedEvent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds where people are signed in. */
public final class SessionProjection implements Projection<OpenSessions> {

    @Override
    public Class<OpenSessions> document() {
        return OpenSessions.class;
    }

    @Override
    public Live live() {
        return Live.REFERENCE;
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        PersonId person = personOf(recorded.event());
        return person == null ? Set.of() : Set.of(person.value().toString());
    }

    private static @Nullable PersonId personOf(Event event) {
        return switch (event) {
            case SessionOpened e -> e.person();
            case SessionEnded e -> e.person();
            case PasswordChanged e -> e.person();
            case PasswordResetUsed e -> e.person();
            case PersonDeactivated e -> e.person();
            default -> null;
        };
    }

    @Override
    public Fold<OpenSessions> fold(
            String key, @Nullable OpenSessions current, RecordedEvent recorded) {
        PersonId person = personOf(recorded.event());
        if (person == null) {
            return Fold.keep();
        }
        OpenSessions mine = current == null ? new OpenSessions(person, List.of()) : current;
        return Fold.put(after(mine, recorded));
    }

    private static OpenSessions after(OpenSessions mine, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case SessionOpened e ->
                    mine.with(
                            new OpenSession(
                                    e.session(), e.device(), recorded.provenance().occurredAt()));
            case SessionEnded e -> mine.only(id -> !id.equals(e.session()));
            case PasswordChanged e -> mine.only(id -> id.equals(e.session()));
            default -> mine.only(id -> false);
        };
    }
}
