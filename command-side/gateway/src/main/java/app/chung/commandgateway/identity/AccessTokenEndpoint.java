package app.chung.commandgateway.identity;

import app.chung.language.kernel.Shape;
import app.chung.platform.session.Caller;
import java.util.UUID;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets a script act in one's own name. A script makes no further tokens. */
@RestController
@RequestMapping("/api/access-tokens")
class AccessTokenEndpoint {

    private final TokenIssuer tokens;

    AccessTokenEndpoint(TokenIssuer tokens) {
        this.tokens = tokens;
    }

    @PostMapping
    Answer issue(Caller caller, @RequestBody Wish wish) {
        caller.requireInPerson();
        var issued = tokens.issue(caller.person(), wish.label);
        return new Answer(issued.id().value(), issued.token());
    }

    record Wish(String label) {

        Wish {
            label = Shape.required("label", label);
        }
    }

    record Answer(UUID id, String token) {}
}
