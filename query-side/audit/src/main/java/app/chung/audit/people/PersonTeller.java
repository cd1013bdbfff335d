package app.chung.audit.people;

import static app.chung.audit.Mark.*;

import app.chung.access.Audience;
import app.chung.audit.Mark;
import app.chung.audit.Teller;
import app.chung.audit.Told;
import app.chung.audit.Value;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.PersonEvent;
import app.chung.language.people.PersonEvent.*;
import app.chung.language.people.PersonEvent.PersonImported;
import app.chung.language.people.PersonEvent.PersonMerged;
import org.springframework.stereotype.Component;

/** Tells what happens to persons. What concerns their way in is told to them and administrators. */
@Component
public final class PersonTeller implements Teller<PersonEvent> {

    private static final String NAME = "name";

    @Override
    public Class<PersonEvent> events() {
        return PersonEvent.class;
    }

    @Override
    public Told tell(PersonEvent event, PersonId actor) {
        return told(event, event.person().equals(actor)).with("person", event.person());
    }

    private static Told told(PersonEvent event, boolean own) {
        String who = own ? "" : "of-another";
        return switch (event) {
            case PersonRegistered e ->
                    Told.of(CREATED)
                            .with("role", new Value.Choice(e.role()))
                            .naming(NAME, e.fullName());
            case PersonImported e -> Told.of(CREATED).naming(NAME, e.fullName());
            case PersonMerged e -> Told.of(MOVED).with("into", e.into());
            case NameChanged e -> Told.of(CHANGED).variant(who).naming(NAME, e.fullName());
            case LanguageChanged e ->
                    secret(e, CHANGED)
                            .variant(who)
                            .fromTo(new Value.Choice(e.from()), new Value.Choice(e.to()));
            case RoleChanged e ->
                    Told.of(CHANGED)
                            .variant(own ? "own" : "")
                            .fromTo(new Value.Choice(e.from()), new Value.Choice(e.to()));
            case PersonDeactivated ignored -> Told.of(REMOVED).variant(own ? "own" : "");
            case PersonReactivated ignored -> Told.of(MOVED);
            case PasswordChanged e -> secret(e, CHANGED);
            case PasswordResetIssued e ->
                    secret(e, CREATED).with("expires", new Value.Day(e.expiresAt()));
            case PasswordResetUsed e -> secret(e, CHANGED);
            case PictureChanged ignored -> Told.of(CHANGED).variant(who);
            case PictureRemoved ignored -> Told.of(REMOVED).variant(who);
        };
    }

    private static Told secret(PersonEvent event, Mark mark) {
        return Told.of(mark).onlyTo(Audience.only(event.person()), new Audience.Administrators());
    }
}
