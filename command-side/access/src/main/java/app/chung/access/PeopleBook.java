package app.chung.access;

import app.chung.language.kernel.PersonId;
import app.chung.language.people.AccessTokenEvent;
import app.chung.language.people.AccessTokenEvent.AccessTokenIssued;
import app.chung.language.people.AccessTokenEvent.AccessTokenRevoked;
import app.chung.language.people.AccessTokenId;
import app.chung.language.people.InvitationEvent;
import app.chung.language.people.InvitationEvent.InvitationRevoked;
import app.chung.language.people.InvitationEvent.PersonInvited;
import app.chung.language.people.InvitationId;
import app.chung.language.people.OrganisationEvent;
import app.chung.language.people.OrganisationEvent.ModuleSwitchedOff;
import app.chung.language.people.OrganisationEvent.ModuleSwitchedOn;
import app.chung.language.people.OrganisationEvent.OrganisationFounded;
import app.chung.language.people.OrganisationEvent.OrganisationRenamed;
import app.chung.language.people.OrganisationEvent.OwnershipHandedOver;
import app.chung.language.people.PersonEvent;
import app.chung.language.people.PersonEvent.LanguageChanged;
import app.chung.language.people.PersonEvent.NameChanged;
import app.chung.language.people.PersonEvent.PasswordChanged;
import app.chung.language.people.PersonEvent.PasswordResetIssued;
import app.chung.language.people.PersonEvent.PasswordResetUsed;
import app.chung.language.people.PersonEvent.PersonDeactivated;
import app.chung.language.people.PersonEvent.PersonImported;
import app.chung.language.people.PersonEvent.PersonMerged;
import app.chung.language.people.PersonEvent.PersonReactivated;
import app.chung.language.people.PersonEvent.PersonRegistered;
import app.chung.language.people.PersonEvent.PictureChanged;
import app.chung.language.people.PersonEvent.PictureRemoved;
import app.chung.language.people.PersonEvent.RoleChanged;
import app.chung.language.people.Role;
import app.chung.language.people.SessionEvent;
import app.chung.language.people.SessionEvent.SessionEnded;
import app.chung.language.people.SessionEvent.SessionOpened;
import app.chung.language.people.SessionId;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Who is here as what, and which sessions, tokens and invitations are open. */
record PeopleBook(
        boolean founded,
        PMap<PersonId, PersonGrant> persons,
        PMap<SessionId, PersonId> sessions,
        PMap<AccessTokenId, PersonId> tokens,
        PMap<InvitationId, OpenInvitation> invitations) {

    static final PeopleBook EMPTY =
            new PeopleBook(
                    false,
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty());

    PeopleBook after(OrganisationEvent event) {
        return switch (event) {
            case OrganisationFounded _ ->
                    new PeopleBook(true, persons, sessions, tokens, invitations);
            case OrganisationRenamed _ -> this;
            case ModuleSwitchedOff _ -> this;
            case ModuleSwitchedOn _ -> this;
            case OwnershipHandedOver e ->
                    change(e.from(), p -> p.as(Role.ADMIN)).change(e.to(), p -> p.as(Role.OWNER));
        };
    }

    PeopleBook after(PersonEvent event) {
        return switch (event) {
            case PersonRegistered e -> registered(e);
            case RoleChanged e -> change(e.person(), p -> p.as(e.to()));
            case PersonDeactivated e -> shutOut(e.person());
            case PersonReactivated e -> change(e.person(), PersonGrant::letIn);
            case PasswordChanged e -> endSessions(e.person(), e.session());
            case PasswordResetUsed e -> endSessions(e.person(), null);
            case PersonImported _ -> this;
            case PersonMerged _ -> this;
            case NameChanged _ -> this;
            case LanguageChanged _ -> this;
            case PasswordResetIssued _ -> this;
            case PictureChanged _ -> this;
            case PictureRemoved _ -> this;
        };
    }

    PeopleBook after(InvitationEvent event) {
        return switch (event) {
            case PersonInvited e ->
                    withInvitations(
                            invitations.plus(
                                    e.invitation(),
                                    new OpenInvitation(e.role(), e.inviter(), e.expiresAt())));
            case InvitationRevoked e -> withInvitations(invitations.minus(e.invitation()));
        };
    }

    PeopleBook after(SessionEvent event) {
        return switch (event) {
            case SessionOpened e ->
                    withSessions(sessions.plus(e.session(), e.person()))
                            .change(e.person(), p -> p.with(p.sessions().plus(e.session())));
            case SessionEnded e ->
                    withSessions(sessions.minus(e.session()))
                            .change(e.person(), p -> p.with(p.sessions().minus(e.session())));
        };
    }

    PeopleBook after(AccessTokenEvent event) {
        return switch (event) {
            case AccessTokenIssued e ->
                    withTokens(tokens.plus(e.token(), e.person()))
                            .change(e.person(), p -> p.withTokens(p.tokens().plus(e.token())));
            case AccessTokenRevoked e ->
                    withTokens(tokens.minus(e.token()))
                            .change(e.person(), p -> p.withTokens(p.tokens().minus(e.token())));
        };
    }

    private PeopleBook registered(PersonRegistered e) {
        PeopleBook next = withPersons(persons.plus(e.person(), PersonGrant.of(e.role())));
        return e.invitation() == null
                ? next
                : next.withInvitations(invitations.minus(e.invitation()));
    }

    private PeopleBook shutOut(PersonId person) {
        PersonGrant grant = persons.get(person);
        return grant == null
                ? this
                : withSessions(sessions.minusAll(grant.sessions()))
                        .withTokens(tokens.minusAll(grant.tokens()))
                        .change(person, PersonGrant::shutOut);
    }

    private PeopleBook endSessions(PersonId person, @Nullable SessionId kept) {
        PersonGrant grant = persons.get(person);
        if (grant == null) {
            return this;
        }
        boolean keeps = kept != null && grant.sessions().contains(kept);
        var ended = keeps ? grant.sessions().minus(kept) : grant.sessions();
        return withSessions(sessions.minusAll(ended))
                .change(person, p -> p.with(p.sessions().minusAll(ended)));
    }

    private PeopleBook change(PersonId person, UnaryOperator<PersonGrant> how) {
        PersonGrant grant = persons.get(person);
        return grant == null ? this : withPersons(persons.plus(person, how.apply(grant)));
    }

    private PeopleBook withPersons(PMap<PersonId, PersonGrant> others) {
        return new PeopleBook(founded, others, sessions, tokens, invitations);
    }

    private PeopleBook withSessions(PMap<SessionId, PersonId> others) {
        return new PeopleBook(founded, persons, others, tokens, invitations);
    }

    private PeopleBook withTokens(PMap<AccessTokenId, PersonId> others) {
        return new PeopleBook(founded, persons, sessions, others, invitations);
    }

    private PeopleBook withInvitations(PMap<InvitationId, OpenInvitation> others) {
        return new PeopleBook(founded, persons, sessions, tokens, others);
    }
}
