package app.chung.language.people;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Importable;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.SentByGateway;
import app.chung.language.kernel.Shape;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What can be asked about one person. */
public sealed interface PersonCommand extends Command {

    /** The person it is about. */
    PersonId person();

    @Override
    default PersonId target() {
        return person();
    }

    /**
     * Become a person of this organisation: by an open invitation, whose role it gives, or without
     * one as the first owner.
     *
     * @param person the new person
     * @param invitation the invitation that is used up; null for the first owner
     * @param fullName the name as it is written in full, 1 to 120 characters
     * @param givenName what the person is called, 1 to 60 characters
     * @param email the address to sign in with
     * @param addressMark stands for the address where it must be unique
     * @param credential the stored password hash
     * @param language the language of screens and sentences
     */
    @SentByGateway
    record RegisterPerson(
            PersonId person,
            @Nullable InvitationId invitation,
            String fullName,
            String givenName,
            String email,
            AddressMark addressMark,
            CredentialId credential,
            Language language)
            implements PersonCommand {
        public RegisterPerson {
            Shape.required("person", person);
            fullName = Shape.line("fullName", fullName, 1, 120);
            givenName = Shape.line("givenName", givenName, 1, 60);
            email = Shape.email("email", email);
            Shape.required("addressMark", addressMark);
            Shape.required("credential", credential);
            Shape.required("language", language);
        }
    }

    /**
     * Make an author known whose past is imported: archived, with no account and no way in. Within
     * an import only.
     *
     * @param person the archived author
     * @param fullName the name as it is written in full, 1 to 120 characters
     * @param givenName what the author was called, 1 to 60 characters
     * @param sourceKey what the source calls them, 1 to 120 characters
     */
    @Importable
    record ImportPerson(PersonId person, String fullName, String givenName, String sourceKey)
            implements PersonCommand {
        public ImportPerson {
            Shape.required("person", person);
            fullName = Shape.line("fullName", fullName, 1, 120);
            givenName = Shape.line("givenName", givenName, 1, 60);
            sourceKey = Shape.line("sourceKey", sourceKey, 1, 120);
        }
    }

    /**
     * Say that an archived author is a person of this organisation, whose name is shown from now
     * on; for admins. Said again it may be another person.
     *
     * @param person the archived author
     * @param into who it is, an active person
     */
    record MergePerson(PersonId person, PersonId into) implements PersonCommand {
        public MergePerson {
            Shape.required("person", person);
            Shape.required("into", into);
        }
    }

    /**
     * Change a person's name; for oneself and for admins.
     *
     * @param person whose name
     * @param fullName the name as it is written in full, 1 to 120 characters
     * @param givenName what the person is called, 1 to 60 characters
     */
    record ChangeName(PersonId person, String fullName, String givenName) implements PersonCommand {
        public ChangeName {
            Shape.required("person", person);
            fullName = Shape.line("fullName", fullName, 1, 120);
            givenName = Shape.line("givenName", givenName, 1, 60);
        }
    }

    /**
     * Read screens and sentences in another language; for oneself.
     *
     * @param person who
     * @param language which
     */
    record ChangeLanguage(PersonId person, Language language) implements PersonCommand {
        public ChangeLanguage {
            Shape.required("person", person);
            Shape.required("language", language);
        }
    }

    /**
     * Give a person another role; for admins. Only an owner makes owners and takes that role away,
     * and the last owner stays.
     *
     * @param person who
     * @param role what they shall be
     */
    record ChangeRole(PersonId person, Role role) implements PersonCommand {
        public ChangeRole {
            Shape.required("person", person);
            Shape.required("role", role);
        }
    }

    /**
     * Shut a person out: their sessions and tokens end at once, what they wrote stays; for admins.
     * The last owner stays.
     *
     * @param person who
     */
    record DeactivatePerson(PersonId person) implements PersonCommand {
        public DeactivatePerson {
            Shape.required("person", person);
        }
    }

    /**
     * Let a person in again; for admins. They sign in anew.
     *
     * @param person who
     */
    record ReactivatePerson(PersonId person) implements PersonCommand {
        public ReactivatePerson {
            Shape.required("person", person);
        }
    }

    /**
     * Sign in with another password from now on; every other session ends. For oneself.
     *
     * @param person whose password
     * @param credential the stored hash of the new password
     * @param session the session that stays open; null ends all
     */
    @SentByGateway
    record ChangePassword(PersonId person, CredentialId credential, @Nullable SessionId session)
            implements PersonCommand {
        public ChangePassword {
            Shape.required("person", person);
            Shape.required("credential", credential);
        }
    }

    /**
     * Make a link with which a person sets a new password; for admins, for an owner's only by an
     * owner.
     *
     * @param person whose password
     * @param reset the link
     * @param expiresAt when the link stops working
     */
    @SentByGateway
    record IssuePasswordReset(PersonId person, PasswordResetId reset, Instant expiresAt)
            implements PersonCommand {
        public IssuePasswordReset {
            Shape.required("person", person);
            Shape.required("reset", reset);
            Shape.required("expiresAt", expiresAt);
        }
    }

    /**
     * Set a new password with such a link; every session ends and the link is used up.
     *
     * @param person whose password
     * @param reset the link
     * @param credential the stored hash of the new password
     */
    @SentByGateway
    record UsePasswordReset(PersonId person, PasswordResetId reset, CredentialId credential)
            implements PersonCommand {
        public UsePasswordReset {
            Shape.required("person", person);
            Shape.required("reset", reset);
            Shape.required("credential", credential);
        }
    }

    /**
     * Show a person with another picture; for oneself.
     *
     * @param person who
     * @param picture a square JPEG in Base64, at most 24 kB decoded
     */
    @SentByGateway
    record ChangePicture(PersonId person, String picture) implements PersonCommand {
        public ChangePicture {
            Shape.required("person", person);
            picture = Shape.base64("picture", picture, 24 * 1024);
        }
    }

    /**
     * Show a person without a picture; for oneself and for admins.
     *
     * @param person who
     */
    @SentByGateway
    record RemovePicture(PersonId person) implements PersonCommand {
        public RemovePicture {
            Shape.required("person", person);
        }
    }
}
