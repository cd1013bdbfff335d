package app.chung.command.people;

import app.chung.command.Asker;
import app.chung.command.Decider;
import app.chung.command.Decision;
import app.chung.language.kernel.KernelRefusal;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.AccessTokenCommand;
import app.chung.language.people.AccessTokenCommand.IssueAccessToken;
import app.chung.language.people.AccessTokenCommand.RevokeAccessToken;
import app.chung.language.people.AccessTokenEvent;
import app.chung.language.people.AccessTokenEvent.AccessTokenIssued;
import app.chung.language.people.AccessTokenEvent.AccessTokenRevoked;

/** Decides about one access token. */
public final class AccessToken
        implements Decider<AccessTokenCommand, AccessTokenEvent, AccessTokenState> {

    @Override
    public String kind() {
        return "access-token";
    }

    @Override
    public Class<AccessTokenCommand> commands() {
        return AccessTokenCommand.class;
    }

    @Override
    public Class<AccessTokenEvent> events() {
        return AccessTokenEvent.class;
    }

    @Override
    public AccessTokenState initial() {
        return new AccessTokenState(null);
    }

    @Override
    public Decision<AccessTokenEvent> decide(
            AccessTokenState token, AccessTokenCommand command, Asker asker) {
        return PeoplePermissions.check(token, command, asker)
                .then(() -> permitted(token, command, asker));
    }

    private Decision<AccessTokenEvent> permitted(
            AccessTokenState token, AccessTokenCommand command, Asker asker) {
        return switch (command) {
            case IssueAccessToken c -> issue(token, c, asker.person());
            case RevokeAccessToken c -> revoke(token, c, asker);
        };
    }

    private static Decision<AccessTokenEvent> issue(
            AccessTokenState token, IssueAccessToken c, PersonId me) {
        return token.exists()
                ? Decision.refused(new KernelRefusal.AlreadyExists())
                : Decision.accepted(
                        new AccessTokenIssued(c.token(), me, Personal.of(me, c.label())));
    }

    private static Decision<AccessTokenEvent> revoke(
            AccessTokenState token, RevokeAccessToken c, Asker asker) {
        PersonId person = token.person();
        return person == null || asker.access().personOf(c.token()).isEmpty()
                ? Decision.unchanged()
                : Decision.accepted(new AccessTokenRevoked(c.token(), person));
    }

    @Override
    public AccessTokenState evolve(AccessTokenState token, AccessTokenEvent event, PersonId actor) {
        return switch (event) {
            case AccessTokenIssued e -> new AccessTokenState(e.person());
            case AccessTokenRevoked _ -> token;
        };
    }
}
