package app.chung.commandgateway.identity;

import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.CredentialId;
import app.chung.language.people.Language;
import app.chung.language.people.PasswordResetId;
import app.chung.language.people.PersonEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person as signing in needs them, folded from their own history, names still sealed.
 *
 * @param reset the newest password reset that was not used
 */
record Profile(
        PersonId person,
        Personal fullName,
        Personal givenName,
        Personal email,
        Language language,
        CredentialId credential,
        boolean hasPicture,
        @Nullable OpenReset reset) {

    /** A reset that was not used. */
    record OpenReset(PasswordResetId id, Instant expiresAt, PersonId issuer) {}

    static @Nullable Profile after(@Nullable Profile before, Event event, PersonId actor) {
        return event instanceof PersonEvent.PersonRegistered e
                ? new Profile(
                        e.person(),
                        e.fullName(),
                        e.givenName(),
                        e.email(),
                        e.language(),
                        e.credential(),
                        false,
                        null)
                : before != null && event instanceof PersonEvent e
                        ? before.after(e, actor)
                        : before;
    }

    private Profile after(PersonEvent event, PersonId actor) {
        return switch (event) {
            case PersonEvent.NameChanged e -> named(e.fullName(), e.givenName());
            case PersonEvent.LanguageChanged e -> reading(e.to());
            case PersonEvent.PasswordChanged e -> secured(e.credential());
            case PersonEvent.PasswordResetUsed e -> secured(e.credential());
            case PersonEvent.PasswordResetIssued e ->
                    resettable(new OpenReset(e.reset(), e.expiresAt(), actor));
            case PersonEvent.PictureChanged _ -> pictured(true);
            case PersonEvent.PictureRemoved _ -> pictured(false);
            case PersonEvent.PersonRegistered _ -> this;
            case PersonEvent.PersonImported _ -> this;
            case PersonEvent.PersonMerged _ -> this;
            case PersonEvent.RoleChanged _ -> this;
            case PersonEvent.PersonDeactivated _ -> resettable(null);
            case PersonEvent.PersonReactivated _ -> this;
        };
    }

    private Profile named(Personal full, Personal given) {
        return new Profile(person, full, given, email, language, credential, hasPicture, reset);
    }

    private Profile reading(Language other) {
        return new Profile(
                person, fullName, givenName, email, other, credential, hasPicture, reset);
    }

    private Profile secured(CredentialId other) {
        return new Profile(person, fullName, givenName, email, language, other, hasPicture, null);
    }

    private Profile resettable(@Nullable OpenReset open) {
        return new Profile(
                person, fullName, givenName, email, language, credential, hasPicture, open);
    }

    private Profile pictured(boolean has) {
        return new Profile(person, fullName, givenName, email, language, credential, has, reset);
    }
}
