package app.chung.language.people;

import app.chung.language.kernel.ConcernsAccess;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happens to a person. */
public sealed interface PersonEvent extends Event {

    /** Whose history this belongs to. */
    PersonId person();

    /**
     * A person came into the organisation.
     *
     * @param person who
     * @param role as what
     * @param fullName the name as it is written in full
     * @param givenName what the person is called
     * @param email the address to sign in with
     * @param language the language of screens and sentences
     * @param credential the stored password hash
     * @param invitation the invitation that was used up; null for the first owner
     */
    record PersonRegistered(
            PersonId person,
            Role role,
            Personal fullName,
            Personal givenName,
            Personal email,
            Language language,
            CredentialId credential,
            @Nullable InvitationId invitation)
            implements PersonEvent, ConcernsAccess {}

    /**
     * An author became known whose past is imported; archived, with no account and no way in.
     *
     * @param person who
     * @param fullName the name as it is written in full
     * @param givenName what they were called
     * @param sourceKey what the source calls them
     */
    record PersonImported(
            PersonId person, Personal fullName, Personal givenName, Personal sourceKey)
            implements PersonEvent {}

    /**
     * An archived author turned out to be a person of this organisation.
     *
     * @param person the archived author
     * @param into who it is
     */
    record PersonMerged(PersonId person, PersonId into) implements PersonEvent {}

    /**
     * A person is called otherwise.
     *
     * @param person who
     * @param fullName the name in full from now on
     * @param givenName what they are called from now on
     */
    record NameChanged(PersonId person, Personal fullName, Personal givenName)
            implements PersonEvent {}

    /**
     * A person reads in another language.
     *
     * @param person who
     * @param from the language until now
     * @param to the language from now on
     */
    record LanguageChanged(PersonId person, Language from, Language to) implements PersonEvent {}

    /**
     * A person has another role.
     *
     * @param person who
     * @param from what they were
     * @param to what they are
     */
    record RoleChanged(PersonId person, Role from, Role to)
            implements PersonEvent, ConcernsAccess {}

    /**
     * A person was shut out; their sessions and tokens ended with it.
     *
     * @param person who
     */
    record PersonDeactivated(PersonId person) implements PersonEvent, ConcernsAccess {}

    /**
     * A person was let in again; old sessions and tokens stay ended.
     *
     * @param person who
     */
    record PersonReactivated(PersonId person) implements PersonEvent, ConcernsAccess {}

    /**
     * A person changed their password; all their sessions but one ended with it.
     *
     * @param person who
     * @param credential the stored hash of the new password
     * @param session the session that stayed open; null when all ended
     */
    record PasswordChanged(PersonId person, CredentialId credential, @Nullable SessionId session)
            implements PersonEvent, ConcernsAccess {}

    /**
     * A link was made with which the person sets a new password.
     *
     * @param person who
     * @param reset the link
     * @param expiresAt when it stops working
     */
    record PasswordResetIssued(PersonId person, PasswordResetId reset, Instant expiresAt)
            implements PersonEvent {}

    /**
     * A person set a new password with a link; all their sessions ended with it.
     *
     * @param person who
     * @param reset the link, used up
     * @param credential the stored hash of the new password
     */
    record PasswordResetUsed(PersonId person, PasswordResetId reset, CredentialId credential)
            implements PersonEvent, ConcernsAccess {}

    /**
     * A person has another picture.
     *
     * @param person who
     * @param picture a square JPEG in Base64, at most 24 kB decoded
     */
    record PictureChanged(PersonId person, Personal picture) implements PersonEvent {}

    /**
     * A person has no picture any more.
     *
     * @param person who
     */
    record PictureRemoved(PersonId person) implements PersonEvent {}
}
