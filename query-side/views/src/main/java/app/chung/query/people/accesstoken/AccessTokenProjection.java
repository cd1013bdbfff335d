package app.chung.query.people.accesstoken;

import app.chung.engine.Fold;
import app.chung.engine.Live;
import app.chung.engine.Projection;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.AccessTokenEvent.AccessTokenIssued;
import app.chung.language.people.AccessTokenEvent.AccessTokenRevoked;
import app.chung.language.people.PersonEvent.PersonDeactivated;
import app.chung.ledger.reader.RecordedEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Folds which scripts act in whose name. */
public final class AccessTokenProjection implements Projection<AccessTokens> {

    @Override
    public Class<AccessTokens> document() {
        return AccessTokens.class;
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
            case AccessTokenIssued e -> e.person();
            case AccessTokenRevoked e -> e.person();
            case PersonDeactivated e -> e.person();
            default -> null;
        };
    }

    @Override
    public Fold<AccessTokens> fold(
            String key, @Nullable AccessTokens current, RecordedEvent recorded) {
        List<AccessToken> old = current == null ? List.of() : current.tokens();
        return switch (recorded.event()) {
            case AccessTokenIssued e ->
                    Fold.put(new AccessTokens(e.person(), and(old, e, recorded)));
            case AccessTokenRevoked e ->
                    Fold.put(
                            new AccessTokens(
                                    e.person(),
                                    old.stream().filter(t -> !t.id().equals(e.token())).toList()));
            case PersonDeactivated e when current != null ->
                    Fold.put(new AccessTokens(e.person(), List.of()));
            default -> Fold.keep();
        };
    }

    private static List<AccessToken> and(
            List<AccessToken> old, AccessTokenIssued e, RecordedEvent recorded) {
        AccessToken token =
                new AccessToken(e.token(), e.label(), recorded.provenance().occurredAt());
        return Stream.concat(old.stream(), Stream.of(token)).toList();
    }
}
