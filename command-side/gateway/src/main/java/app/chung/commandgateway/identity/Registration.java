package app.chung.commandgateway.identity;

import app.chung.commandgateway.CommandDesk;
import app.chung.commandgateway.Ids;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Shape;
import app.chung.language.people.AddressMark;
import app.chung.language.people.CredentialId;
import app.chung.language.people.InvitationId;
import app.chung.language.people.Language;
import app.chung.language.people.PersonCommand;
import org.jspecify.annotations.Nullable;

/** Makes a person of what somebody filled in. */
final class Registration {

    private final IdentityStore store;
    private final Passwords passwords;
    private final AddressMarks marks;
    private final CommandDesk desk;

    Registration(IdentityStore store, Passwords passwords, AddressMarks marks, CommandDesk desk) {
        this.store = store;
        this.passwords = passwords;
        this.marks = marks;
        this.desk = desk;
    }

    /**
     * What somebody filled in about themselves.
     *
     * @param fullName the name in full
     * @param givenName what they are called
     * @param email the address to sign in with
     * @param password in clear, only on its way
     * @param language of screens and sentences
     */
    record Form(
            String fullName, String givenName, String email, String password, Language language) {

        /** Everything is to be filled in. */
        Form {
            fullName = Shape.line("fullName", fullName, 1, 120);
            givenName = Shape.line("givenName", givenName, 1, 60);
            email = Shape.email("email", email);
            password = Passwords.shape("password", password);
            Passwords.requireOther("password", password, email);
            language = Shape.required("language", language);
        }

        @Override
        public String toString() {
            return "Form";
        }
    }

    /** The new person; their secret rows are durable before the log names them. */
    PersonId register(Form form, @Nullable InvitationId invitation) {
        PersonId person = new PersonId(Ids.next());
        AddressMark mark = marks.of(form.email());
        CredentialId credential = store.keepCredential(person, passwords.hash(form.password()));
        store.keepAddress(mark, person);
        desk.send(
                new PersonCommand.RegisterPerson(
                        person,
                        invitation,
                        form.fullName(),
                        form.givenName(),
                        form.email(),
                        mark,
                        credential,
                        form.language()),
                person);
        return person;
    }
}
