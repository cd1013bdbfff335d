package app.chung.query.people.person;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.Role;
import io.soabase.recordbuilder.core.RecordBuilder;

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
@RecordBuilder
public record PersonCard(
        PersonId id,
        Personal fullName,
        Personal givenName,
        Role role,
        boolean active,
        boolean hasPicture,
        boolean archived,
        int version)
        implements Visible, PersonCardBuilder.With {

    @Override
    public Audience audience() {
        return new Audience.Person(id);
    }

    PersonCard called(Personal full, Personal given) {
        return with(person -> person.fullName(full).givenName(given));
    }
}
