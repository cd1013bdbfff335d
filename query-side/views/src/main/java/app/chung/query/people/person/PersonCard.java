package app.chung.query.people.person;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.Role;

/**
 * One person as others see them.
 *
 * @param id who
 * @param fullName the name in full
 * @param givenName what they are called
 * @param role what they are in the organisation
 * @param active whether they are let in
 * @param hasPicture whether there is a picture of them
 * @param archived whether only an imported past tells of them
 * @param version of their stream
 */
public record PersonCard(
        PersonId id,
        Personal fullName,
        Personal givenName,
        Role role,
        boolean active,
        boolean hasPicture,
        boolean archived,
        int version)
        implements Visible {

    @Override
    public Audience audience() {
        return new Audience.Person(id);
    }

    PersonCard called(Personal full, Personal given) {
        return new PersonCard(id, full, given, role, active, hasPicture, archived, version);
    }

    PersonCard as(Role other) {
        return new PersonCard(
                id, fullName, givenName, other, active, hasPicture, archived, version);
    }

    PersonCard letIn(boolean in) {
        return new PersonCard(id, fullName, givenName, role, in, hasPicture, archived, version);
    }

    PersonCard pictured(boolean is) {
        return new PersonCard(id, fullName, givenName, role, active, is, archived, version);
    }

    PersonCard at(int newVersion) {
        return new PersonCard(
                id, fullName, givenName, role, active, hasPicture, archived, newVersion);
    }
}
