package app.chung.command.people;

import app.chung.language.kernel.PersonId;
import app.chung.language.people.Language;
import app.chung.language.people.PasswordResetId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions about a person need; role and activity stand in the access state.
 *
 * @param language the language they read; null before they are registered
 * @param reset the link for a new password that works now; null for none
 * @param resetExpiresAt until when it works
 * @param resetIssuer who gave it
 * @param archived whether only an imported past tells of them; they do not exist in any other way
 * @param mergedInto the person whom an archived author turned out to be; null for nobody
 */
public record PersonState(
        @Nullable Language language,
        boolean hasPicture,
        @Nullable PasswordResetId reset,
        @Nullable Instant resetExpiresAt,
        @Nullable PersonId resetIssuer,
        boolean archived,
        @Nullable PersonId mergedInto) {

    static final PersonState NONE = new PersonState(null, false, null, null, null, false, null);

    boolean exists() {
        return language != null;
    }

    PersonState reading(Language other) {
        return new PersonState(
                other, hasPicture, reset, resetExpiresAt, resetIssuer, archived, mergedInto);
    }

    PersonState pictured(boolean now) {
        return new PersonState(
                language, now, reset, resetExpiresAt, resetIssuer, archived, mergedInto);
    }

    PersonState resetBy(PasswordResetId link, Instant expiresAt, PersonId issuer) {
        return new PersonState(language, hasPicture, link, expiresAt, issuer, archived, mergedInto);
    }

    PersonState withoutReset() {
        return new PersonState(language, hasPicture, null, null, null, archived, mergedInto);
    }

    PersonState imported() {
        return new PersonState(
                language, hasPicture, reset, resetExpiresAt, resetIssuer, true, mergedInto);
    }

    PersonState mergedInto(PersonId person) {
        return new PersonState(
                language, hasPicture, reset, resetExpiresAt, resetIssuer, archived, person);
    }
}
