package app.chung.query.people.profile;

import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.platform.session.Caller;
import app.chung.platform.web.Problem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a person is told about themselves. */
@RestController
@RequestMapping("/api/views/people/profile")
public class ProfileEndpoint {

    private final View<Profile> profiles;

    ProfileEndpoint(ViewReader views) {
        this.profiles = views.of(Profile.class);
    }

    /** The caller's own. */
    @GetMapping
    Profile own(Caller caller) {
        return profiles.find(caller.person(), caller.person().value().toString())
                .orElseThrow(Problem::notFound);
    }
}
