package app.chung.query.people.accesstoken;

import app.chung.engine.Page;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.platform.session.Caller;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's scripts. */
@RestController
@RequestMapping("/api/views/people/access-token")
public class AccessTokenEndpoint {

    private final View<AccessTokens> tokens;

    AccessTokenEndpoint(ViewReader views) {
        this.tokens = views.of(AccessTokens.class);
    }

    /** The caller's own, newest first. */
    @GetMapping
    Page<AccessToken> own(Caller caller) {
        long position = tokens.position();
        List<AccessToken> mine =
                tokens.find(caller.person(), caller.person().value().toString())
                        .map(AccessTokens::tokens)
                        .orElse(List.of());
        return new Page<>(mine.reversed(), null, position);
    }
}
