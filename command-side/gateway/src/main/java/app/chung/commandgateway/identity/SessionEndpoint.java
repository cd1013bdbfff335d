package app.chung.commandgateway.identity;

import app.chung.commandgateway.CommandDesk;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Shape;
import app.chung.language.people.AddressMark;
import app.chung.language.people.CredentialId;
import app.chung.language.people.PersonCommand;
import app.chung.language.people.SessionCommand;
import app.chung.language.people.SessionId;
import app.chung.platform.session.Caller;
import app.chung.platform.session.SessionCookie;
import app.chung.platform.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out, and one's own password. */
@RestController
@RequestMapping("/api/session")
class SessionEndpoint {

    private static final int LONGEST_TYPED = 400;

    private final SignIn signIn;
    private final SessionStore sessions;
    private final IdentityStore store;
    private final Profiles profiles;
    private final Passwords passwords;
    private final AddressMarks marks;
    private final CommandDesk desk;
    private final Limits limits;
    private final ClientNetwork origin;

    SessionEndpoint(
            SignIn signIn,
            SessionStore sessions,
            IdentityStore store,
            Profiles profiles,
            Passwords passwords,
            AddressMarks marks,
            CommandDesk desk,
            Limits limits,
            ClientNetwork origin) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.store = store;
        this.profiles = profiles;
        this.passwords = passwords;
        this.marks = marks;
        this.desk = desk;
        this.limits = limits;
        this.origin = origin;
    }

    @GetMapping
    Me me(Caller caller) {
        return signIn.me(caller);
    }

    @PostMapping
    ResponseEntity<Me> signIn(@RequestBody Credentials credentials, ServerHttpRequest request) {
        AddressMark mark = marks.of(credentials.email);
        Profile profile =
                limits.signInByOrigin()
                        .guard(
                                origin.of(request),
                                () ->
                                        limits.signInByAccount()
                                                .guard(
                                                        mark.value(),
                                                        () ->
                                                                signIn.check(
                                                                        mark,
                                                                        credentials.password)));
        return signIn.open(profile.person(), request);
    }

    @DeleteMapping
    ResponseEntity<Void> signOut(Caller caller) {
        if (!caller.script()) {
            SessionId session = new SessionId(caller.session());
            desk.send(new SessionCommand.EndSession(session), caller.person());
            sessions.close(session);
        }
        return ResponseEntity.noContent()
                .header("Set-Cookie", SessionCookie.forgetting().toString())
                .build();
    }

    @PostMapping("/password")
    ResponseEntity<Void> changePassword(
            Caller caller, @RequestBody NewPassword body, ServerHttpRequest request) {
        caller.requireInPerson();
        PersonId person = caller.person();
        Profile profile = profiles.of(person).orElseThrow(Problem::notSignedIn);
        limits.signInByAccount()
                .guard("password-of-" + person.value(), () -> requireMatch(profile, body.current));
        Passwords.requireOther("password", body.password, profiles.open(profile.email()));
        CredentialId credential = store.keepCredential(person, passwords.hash(body.password));
        SessionId session = new SessionId(caller.session());
        desk.send(new PersonCommand.ChangePassword(person, credential, session), person);
        return ResponseEntity.noContent().build();
    }

    private boolean requireMatch(Profile profile, String password) {
        if (!signIn.matches(profile, password)) {
            throw Problem.of(403, "people.wrong-credentials");
        }
        return true;
    }

    private static String typed(String path, @Nullable String password) {
        String given = Shape.required(path, password);
        if (given.isEmpty() || given.length() > LONGEST_TYPED) {
            throw Problem.invalid(path, given.isEmpty() ? "missing" : "too-long");
        }
        return given;
    }

    record Credentials(String email, String password) {

        Credentials {
            email = Shape.line("email", email, 1, LONGEST_TYPED);
            password = typed("password", password);
        }

        @Override
        public String toString() {
            return "Credentials";
        }
    }

    record NewPassword(String current, String password) {

        NewPassword {
            current = typed("current", current);
            password = Passwords.shape("password", password);
        }

        @Override
        public String toString() {
            return "NewPassword";
        }
    }
}
