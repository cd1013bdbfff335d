package app.chung.commandgateway.identity;

import app.chung.commandgateway.CommandDesk;
import app.chung.commandgateway.Ids;
import app.chung.language.kernel.Shape;
import app.chung.language.people.AccessTokenCommand;
import app.chung.language.people.AccessTokenId;
import app.chung.platform.session.Caller;
import app.chung.platform.session.Tokens;
import app.chung.platform.web.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets a script act in one's own name. A script makes no further tokens. */
@RestController
@RequestMapping("/api/access-tokens")
class AccessTokenEndpoint {

    private final IdentityStore store;
    private final CommandDesk desk;

    AccessTokenEndpoint(IdentityStore store, CommandDesk desk) {
        this.store = store;
        this.desk = desk;
    }

    @PostMapping
    Issued issue(Caller caller, @RequestBody Wish wish) {
        if (caller.script()) {
            throw Problem.forbidden();
        }
        AccessTokenId id = new AccessTokenId(Ids.next());
        var command =
                new AccessTokenCommand.IssueAccessToken(id, Shape.required("label", wish.label));
        String token = Tokens.forScript();
        store.keepAccessToken(token, id, caller.person());
        desk.send(command, caller.person());
        return new Issued(id.value(), token);
    }

    record Wish(@Nullable String label) {}

    record Issued(UUID id, String token) {}
}
