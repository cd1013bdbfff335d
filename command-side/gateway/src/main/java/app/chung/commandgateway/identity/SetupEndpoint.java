package app.chung.commandgateway.identity;

import app.chung.commandgateway.CommandDesk;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Shape;
import app.chung.language.people.Language;
import app.chung.language.people.OrganisationCommand;
import app.chung.platform.access.AccessFold;
import app.chung.platform.web.Problem;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The first run: makes the organisation and its owner, once. */
@RestController
@RequestMapping("/api/setup")
class SetupEndpoint {

    private final AccessFold access;
    private final SetupCode code;
    private final CommandDesk desk;
    private final Registration registration;
    private final SignIn signIn;
    private final Limits limits;
    private final ClientNetwork origin;
    private final ReentrantLock once = new ReentrantLock();

    SetupEndpoint(
            AccessFold access,
            SetupCode code,
            CommandDesk desk,
            Registration registration,
            SignIn signIn,
            Limits limits,
            ClientNetwork origin) {
        this.access = access;
        this.code = code;
        this.desk = desk;
        this.registration = registration;
        this.signIn = signIn;
        this.limits = limits;
        this.origin = origin;
    }

    @GetMapping
    State state() {
        boolean needed = !access.get().isSetUp();
        return new State(needed, needed && code.needed());
    }

    @PostMapping
    ResponseEntity<Me> setUp(@RequestBody Wizard wizard, ServerHttpRequest request) {
        requireUnset();
        var form = wizard.form();
        var founding =
                new OrganisationCommand.FoundOrganisation(
                        wizard.organisation, form.language(), wizard.timeZone);
        limits.setupByOrigin()
                .guard(
                        origin.of(request),
                        () -> {
                            code.check(wizard.code);
                            return true;
                        });
        PersonId owner = found(founding, form);
        code.forget();
        return signIn.open(owner, request);
    }

    private PersonId found(OrganisationCommand.FoundOrganisation founding, Registration.Form form) {
        once.lock();
        try {
            requireUnset();
            desk.send(founding, PersonId.SYSTEM);
            return registration.register(form, null);
        } finally {
            once.unlock();
        }
    }

    private void requireUnset() {
        if (access.get().isSetUp()) {
            throw Problem.of(409, "people.already-set-up");
        }
    }

    record State(boolean needed, boolean codeNeeded) {}

    record Wizard(
            @Nullable String code,
            String organisation,
            Language language,
            String timeZone,
            String fullName,
            String givenName,
            String email,
            String password) {

        Wizard {
            organisation = Shape.required("organisation", organisation);
            timeZone = Shape.required("timeZone", timeZone);
        }

        Registration.Form form() {
            return new Registration.Form(fullName, givenName, email, password, language);
        }

        @Override
        public String toString() {
            return "Wizard";
        }
    }
}
