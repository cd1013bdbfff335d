package app.chung.query.people.profile;

import app.chung.engine.Fold;
import app.chung.engine.Projection;
import app.chung.language.people.PersonEvent;
import app.chung.language.people.PersonEvent.LanguageChanged;
import app.chung.language.people.PersonEvent.PersonRegistered;
import app.chung.ledger.reader.RecordedEvent;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds what a person is told about themselves. */
public final class ProfileProjection implements Projection<Profile> {

    @Override
    public Class<Profile> document() {
        return Profile.class;
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return recorded.event() instanceof PersonEvent e
                ? Set.of(e.person().value().toString())
                : Set.of();
    }

    @Override
    public Fold<Profile> fold(String key, @Nullable Profile current, RecordedEvent recorded) {
        int version = recorded.version();
        return switch (recorded.event()) {
            case PersonRegistered e ->
                    Fold.put(new Profile(e.person(), e.email(), e.language(), version));
            case LanguageChanged e when current != null ->
                    Fold.put(new Profile(current.id(), current.email(), e.to(), version));
            case PersonEvent ignored when current != null ->
                    Fold.put(
                            new Profile(
                                    current.id(), current.email(), current.language(), version));
            default -> Fold.keep();
        };
    }
}
