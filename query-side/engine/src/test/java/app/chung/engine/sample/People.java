package app.chung.engine.sample;

import app.chung.access.Access;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.CredentialId;
import app.chung.language.people.Language;
import app.chung.language.people.PersonEvent;
import app.chung.language.people.Role;
import java.util.UUID;

/** Persons who are there. */
public final class People {

    private People() {}

    /** Access of an organisation of these. */
    public static Access here(PersonId... persons) {
        Access access = Access.empty();
        for (int i = 0; i < persons.length; i++) {
            access = access.after(i + 1, registered(persons[i]));
        }
        return access;
    }

    private static PersonEvent registered(PersonId person) {
        Personal name = Personal.of(person, "An");
        return new PersonEvent.PersonRegistered(
                person,
                Role.MEMBER,
                name,
                name,
                name,
                Language.VI,
                new CredentialId(UUID.randomUUID()),
                null);
    }
}
