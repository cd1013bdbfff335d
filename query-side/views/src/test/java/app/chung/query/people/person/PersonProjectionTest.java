package app.chung.query.people.person;

import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Audience;
import app.chung.language.kernel.Personal;
import app.chung.language.people.OrganisationEvent.OwnershipHandedOver;
import app.chung.language.people.PersonEvent.*;
import app.chung.language.people.Role;
import app.chung.query.testing.Folded;
import app.chung.query.testing.Journal;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PersonProjectionTest {

    private final Journal journal =
            new Journal()
                    .then(
                            LAN,
                            "person",
                            LAN,
                            registered(LAN, Role.OWNER, "Nguyễn Lan Anh", "Lan Anh", null))
                    .then(
                            BAO,
                            "person",
                            BAO,
                            registered(BAO, Role.MEMBER, "Trần Quốc Bảo", "Quốc Bảo", INVITATION));

    private PersonCard card(app.chung.language.kernel.PersonId person) {
        return Objects.requireNonNull(
                Folded.of(new PersonProjection(), journal).find(person.value().toString()));
    }

    @Test
    void is_called_as_they_say() {
        journal.then(
                BAO,
                "person",
                BAO,
                new NameChanged(BAO, Personal.of(BAO, "Trần Bảo"), Personal.of(BAO, "Bảo")));

        assertThat(journal.read(card(BAO).fullName())).isEqualTo("Trần Bảo");
        assertThat(journal.read(card(BAO).givenName())).isEqualTo("Bảo");
        assertThat(card(BAO).version()).isEqualTo(2);
        assertThat(card(BAO).audience()).isEqualTo(new Audience.Person(BAO));
    }

    @Test
    void changes_both_roles_when_ownership_is_handed_over_but_no_version() {
        journal.then(
                LAN,
                "organisation",
                GIO_MUA,
                new OwnershipHandedOver(GIO_MUA, LAN, BAO, Role.MEMBER));

        assertThat(card(LAN).role()).isEqualTo(Role.ADMIN);
        assertThat(card(BAO).role()).isEqualTo(Role.OWNER);
        assertThat(card(BAO).version()).isEqualTo(1);
    }

    @Test
    void goes_and_comes_back() {
        journal.then(LAN, "person", BAO, new PersonDeactivated(BAO));
        assertThat(card(BAO).active()).isFalse();
        assertThat(new PersonSearch().search("", card(BAO))).isNull();

        journal.then(LAN, "person", BAO, new PersonReactivated(BAO));
        assertThat(card(BAO).active()).isTrue();
    }

    @Test
    void says_whether_there_is_a_picture() {
        journal.then(BAO, "person", BAO, new PictureChanged(BAO, Personal.of(BAO, "AAAA")));
        assertThat(card(BAO).hasPicture()).isTrue();

        journal.then(BAO, "person", BAO, new PictureRemoved(BAO));
        assertThat(card(BAO).hasPicture()).isFalse();
    }
}
