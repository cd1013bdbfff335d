package app.chung.commandgateway.identity;

import app.chung.commandgateway.CommandDesk;
import app.chung.commandgateway.Ids;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.AccessTokenCommand;
import app.chung.language.people.AccessTokenId;
import app.chung.platform.access.AccessFold;
import app.chung.platform.session.Tokens;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes access tokens: over HTTP for oneself, on the command line for whoever keeps the data. */
@Component
public final class TokenIssuer {

    private final IdentityStore store;
    private final AddressMarks marks;
    private final CommandDesk desk;
    private final AccessFold access;

    TokenIssuer(IdentityStore store, AddressMarks marks, CommandDesk desk, AccessFold access) {
        this.store = store;
        this.marks = marks;
        this.desk = desk;
        this.access = access;
    }

    /** A token and its id. */
    record Issued(AccessTokenId id, String token) {}

    Issued issue(PersonId person, String label) {
        AccessTokenId id = new AccessTokenId(Ids.next());
        var command = new AccessTokenCommand.IssueAccessToken(id, label);
        String token = Tokens.forScript();
        store.keepAccessToken(token, id, person);
        desk.send(command, person);
        return new Issued(id, token);
    }

    /** A token for the active person with that address, if there is one. */
    public Optional<String> issueFor(String email, String label) {
        return store.candidates(marks.of(email)).stream()
                .filter(access.get()::isActive)
                .findFirst()
                .map(person -> issue(person, label).token());
    }
}
