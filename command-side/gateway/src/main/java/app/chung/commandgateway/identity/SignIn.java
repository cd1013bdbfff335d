package app.chung.commandgateway.identity;

import app.chung.commandgateway.CommandDesk;
import app.chung.commandgateway.Ids;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.AddressMark;
import app.chung.language.people.Role;
import app.chung.language.people.SessionCommand;
import app.chung.language.people.SessionId;
import app.chung.platform.access.AccessFold;
import app.chung.platform.session.Caller;
import app.chung.platform.session.SessionCookie;
import app.chung.platform.web.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Finds out whether a password is right, and opens sessions. */
final class SignIn {

    private static final int LONGEST_DEVICE = 200;

    private final IdentityStore store;
    private final SessionStore sessions;
    private final Profiles profiles;
    private final Passwords passwords;
    private final CommandDesk desk;
    private final AccessFold access;
    private final boolean sample;

    SignIn(
            IdentityStore store,
            SessionStore sessions,
            Profiles profiles,
            Passwords passwords,
            CommandDesk desk,
            AccessFold access,
            boolean sample) {
        this.store = store;
        this.sessions = sessions;
        this.profiles = profiles;
        this.passwords = passwords;
        this.desk = desk;
        this.access = access;
        this.sample = sample;
    }

    /** The person with that address and password; the work is the same when there is none. */
    Profile check(AddressMark mark, String password) {
        Optional<Profile> profile =
                store.candidates(mark).stream()
                        .filter(access.get()::isActive)
                        .flatMap(person -> profiles.of(person).stream())
                        .findFirst();
        if (!passwords.matches(password, profile.flatMap(this::hashOf).orElse(null))) {
            throw Problem.of(401, "people.wrong-credentials");
        }
        return profile.orElseThrow(() -> Problem.of(401, "people.wrong-credentials"));
    }

    /** Whether it is this person's password. */
    boolean matches(Profile profile, String password) {
        return passwords.matches(password, hashOf(profile).orElse(null));
    }

    /** A new session with its cookie, and what the page needs to know. */
    ResponseEntity<Me> open(PersonId person, ServerHttpRequest request) {
        SessionId session = new SessionId(Ids.next());
        Role role = roleOf(person);
        String token = sessions.open(session, person, role);
        desk.send(new SessionCommand.OpenSession(session, person, device(request)), person);
        return ResponseEntity.ok()
                .header(
                        "Set-Cookie",
                        SessionCookie.keeping(token, SessionStore.ABSOLUTE).toString())
                .body(me(new Caller(person, session.value(), false)));
    }

    Me me(Caller caller) {
        Profile profile = profiles.of(caller.person()).orElseThrow(Problem::notSignedIn);
        return new Me(
                caller.person().value(),
                caller.session(),
                roleOf(caller.person()),
                profiles.open(profile.fullName()),
                profiles.open(profile.givenName()),
                profiles.open(profile.email()),
                profile.language(),
                profile.hasPicture(),
                profiles.organisation(),
                access.get().switchedOff(),
                sample);
    }

    private Role roleOf(PersonId person) {
        return access.get().roleOf(person).orElseThrow(Problem::notSignedIn);
    }

    private Optional<String> hashOf(Profile profile) {
        return store.credential(profile.credential());
    }

    private static @Nullable String device(ServerHttpRequest request) {
        String agent = request.getHeaders().getFirst("User-Agent");
        if (agent == null || agent.isBlank()) {
            return null;
        }
        String line = agent.replaceAll("\\p{Cc}", " ").strip();
        return line.substring(0, Math.min(LONGEST_DEVICE, line.length()));
    }
}
