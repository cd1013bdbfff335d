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
    private final Origin origin;

    SessionEndpoint(
            SignIn signIn,
            SessionStore sessions,
            IdentityStore store,
            Profiles profiles,
            Passwords passwords,
            AddressMarks marks,
            CommandDesk desk,
            Limits limits,
            Origin origin) {
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
        String email = Shape.line("email", credentials.email, 1, LONGEST_TYPED);
        String password = typed("password", credentials.password);
        AddressMark mark = marks.of(email);
        Profile profile =
                limits.signInByOrigin()
                        .guard(
                                origin.of(request),
                                () ->
                                        limits.signInByAccount()
                                                .guard(
                                                        mark.value(),
                                                        () -> signIn.check(mark, password)));
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
        if (caller.script()) {
            throw Problem.forbidden();
        }
        String current = typed("current", body.current);
        String next = Passwords.shape("password", body.password);
        PersonId person = caller.person();
        Profile profile = profiles.of(person).orElseThrow(Problem::notSignedIn);
        limits.signInByAccount()
                .guard("password-of-" + person.value(), () -> requireMatch(profile, current));
        CredentialId credential = store.keepCredential(person, passwords.hash(next));
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

    record Credentials(@Nullable String email, @Nullable String password) {
        @Override
        public String toString() {
            return "Credentials";
        }
    }

    record NewPassword(@Nullable String current, @Nullable String password) {
        @Override
        public String toString() {
            return "NewPassword";
        }
    }
}
