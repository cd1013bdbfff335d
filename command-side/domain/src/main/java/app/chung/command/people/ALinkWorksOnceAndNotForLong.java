package app.chung.command.people;

import app.chung.command.Rule;
import app.chung.language.kernel.Refusal;
import app.chung.language.people.PasswordResetId;
import app.chung.language.people.PersonRefusal.PasswordResetIsNotOpen;
import java.time.Instant;

/** A link for a new password works once, until it expires or a newer one is made. */
record ALinkWorksOnceAndNotForLong(PersonState person, PasswordResetId reset, Instant now)
        implements Rule {

    @Override
    public boolean holds() {
        Instant expiresAt = person.resetExpiresAt();
        return reset.equals(person.reset()) && expiresAt != null && now.isBefore(expiresAt);
    }

    @Override
    public Refusal otherwise() {
        return new PasswordResetIsNotOpen();
    }
}
