package app.chung.command.people;

import app.chung.access.Access;
import app.chung.command.Rule;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Refusal;
import app.chung.language.people.PersonRefusal.PasswordResetIsNotOpen;

/** A link for a new password works while who gave it still looks after the person. */
record WhoGaveALinkStillMay(PersonState person, PersonId who, Access access) implements Rule {

    @Override
    public boolean holds() {
        PersonId issuer = person.resetIssuer();
        return issuer != null && access.looksAfter(issuer, who);
    }

    @Override
    public Refusal otherwise() {
        return new PasswordResetIsNotOpen();
    }
}
