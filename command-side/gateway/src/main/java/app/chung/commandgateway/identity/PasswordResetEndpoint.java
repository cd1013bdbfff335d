package app.chung.commandgateway.identity;

import app.chung.commandgateway.CommandDesk;
import app.chung.commandgateway.Ids;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Shape;
import app.chung.language.people.CredentialId;
import app.chung.language.people.PasswordResetId;
import app.chung.language.people.PersonCommand;
import app.chung.platform.access.AccessFold;
import app.chung.platform.session.Caller;
import app.chung.platform.session.Tokens;
import app.chung.platform.web.Problem;
import app.chung.platform.web.PublicAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A link with which somebody sets a new password. */
@RestController
@RequestMapping("/api/password-resets")
class PasswordResetEndpoint {

    private static final Duration LIFE = Duration.ofHours(24);

    private final IdentityStore store;
    private final Passwords passwords;
    private final Profiles profiles;
    private final CommandDesk desk;
    private final AccessFold access;
    private final Limits limits;
    private final ClientNetwork origin;
    private final PublicAddress address;
    private final Clock clock;

    PasswordResetEndpoint(
            IdentityStore store,
            Passwords passwords,
            Profiles profiles,
            CommandDesk desk,
            AccessFold access,
            Limits limits,
            ClientNetwork origin,
            PublicAddress address,
            Clock clock) {
        this.store = store;
        this.passwords = passwords;
        this.profiles = profiles;
        this.desk = desk;
        this.access = access;
        this.limits = limits;
        this.origin = origin;
        this.address = address;
        this.clock = clock;
    }

    @PostMapping
    Link issue(Caller caller, @RequestBody Wish wish) {
        caller.requireInPerson();
        PersonId person = new PersonId(wish.person);
        PasswordResetId reset = new PasswordResetId(Ids.next());
        Instant end = clock.instant().plus(LIFE);
        String token = Tokens.random();
        store.keepReset(token, reset, person, end);
        desk.send(new PersonCommand.IssuePasswordReset(person, reset, end), caller.person());
        return new Link(address.url() + "/password-reset/" + token);
    }

    @GetMapping("/{token}")
    Card look(@PathVariable String token, ServerHttpRequest request) {
        Profile profile =
                limits.linkByOrigin().guard(origin.of(request), () -> find(token).profile());
        return new Card(profiles.open(profile.fullName()), profiles.open(profile.givenName()));
    }

    @PostMapping("/{token}")
    ResponseEntity<Void> use(
            @PathVariable String token, @RequestBody NewPassword body, ServerHttpRequest request) {
        Found found = limits.linkByOrigin().guard(origin.of(request), () -> find(token));
        PersonId person = found.profile().person();
        String email = profiles.open(found.profile().email());
        Passwords.requireOther("password", body.password, email);
        CredentialId credential = store.keepCredential(person, passwords.hash(body.password));
        desk.send(new PersonCommand.UsePasswordReset(person, found.reset(), credential), person);
        return ResponseEntity.noContent().build();
    }

    private Found find(String token) {
        return store.reset(token)
                .flatMap(
                        row ->
                                profiles.of(row.person())
                                        .filter(profile -> isOpen(profile, row.id()))
                                        .map(profile -> new Found(row.id(), profile)))
                .orElseThrow(Problem::notFound);
    }

    private boolean isOpen(Profile profile, PasswordResetId reset) {
        Profile.@Nullable OpenReset open = profile.reset();
        return open != null
                && open.id().equals(reset)
                && access.get().looksAfter(open.issuer(), profile.person())
                && clock.instant().isBefore(open.expiresAt());
    }

    record Wish(UUID person) {

        Wish {
            person = Shape.required("person", person);
        }
    }

    record Link(String link) {}

    record Card(String fullName, String givenName) {}

    record Found(PasswordResetId reset, Profile profile) {}

    record NewPassword(String password) {

        NewPassword {
            password = Passwords.shape("password", password);
        }

        @Override
        public String toString() {
            return "NewPassword";
        }
    }
}
