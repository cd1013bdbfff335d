package app.chung.commandgateway.identity;

import app.chung.access.OpenInvitation;
import app.chung.commandgateway.CommandDesk;
import app.chung.commandgateway.Ids;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Shape;
import app.chung.language.kernel.StreamId;
import app.chung.language.people.InvitationCommand;
import app.chung.language.people.InvitationEvent;
import app.chung.language.people.InvitationId;
import app.chung.language.people.Role;
import app.chung.ledger.reader.LedgerReader;
import app.chung.platform.access.AccessFold;
import app.chung.platform.session.Caller;
import app.chung.platform.session.Tokens;
import app.chung.platform.web.Problem;
import app.chung.platform.web.PublicAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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

/** Inviting by a link, and coming in by one. */
@RestController
@RequestMapping("/api/invitations")
class InvitationEndpoint {

    private static final Duration LIFE = Duration.ofDays(7);

    private final IdentityStore store;
    private final Registration registration;
    private final SignIn signIn;
    private final Profiles profiles;
    private final LedgerReader ledger;
    private final AccessFold access;
    private final CommandDesk desk;
    private final Limits limits;
    private final ClientNetwork origin;
    private final PublicAddress address;
    private final Clock clock;

    InvitationEndpoint(
            IdentityStore store,
            Registration registration,
            SignIn signIn,
            Profiles profiles,
            LedgerReader ledger,
            AccessFold access,
            CommandDesk desk,
            Limits limits,
            ClientNetwork origin,
            PublicAddress address,
            Clock clock) {
        this.store = store;
        this.registration = registration;
        this.signIn = signIn;
        this.profiles = profiles;
        this.ledger = ledger;
        this.access = access;
        this.desk = desk;
        this.limits = limits;
        this.origin = origin;
        this.address = address;
        this.clock = clock;
    }

    @PostMapping
    Link invite(Caller caller, @RequestBody Wish wish) {
        caller.requireInPerson();
        InvitationId invitation = new InvitationId(Ids.next());
        Instant end = clock.instant().plus(LIFE);
        var command = new InvitationCommand.Invite(invitation, wish.role, wish.note, end);
        String token = Tokens.random();
        store.keepInvitation(token, invitation, end);
        desk.send(command, caller.person());
        return new Link(invitation.value(), address.url() + "/invitation/" + token);
    }

    @GetMapping("/{token}")
    Card look(@PathVariable String token, ServerHttpRequest request) {
        Found found = limits.linkByOrigin().guard(origin.of(request), () -> find(token));
        return new Card(profiles.organisation().name(), inviter(found.id()), found.open().role());
    }

    @PostMapping("/{token}")
    ResponseEntity<Me> accept(
            @PathVariable String token,
            @RequestBody Registration.Form form,
            ServerHttpRequest request) {
        Found found = limits.linkByOrigin().guard(origin.of(request), () -> find(token));
        PersonId person = registration.register(form, found.id());
        return signIn.open(person, request);
    }

    private Found find(String token) {
        return store.invitation(token)
                .flatMap(id -> access.get().invitation(id).map(open -> new Found(id, open)))
                .filter(found -> clock.instant().isBefore(found.open().expiresAt()))
                .orElseThrow(Problem::notFound);
    }

    private String inviter(InvitationId invitation) {
        return ledger.stream(new StreamId("invitation", invitation.value()), 1, 1).stream()
                .flatMap(
                        recorded ->
                                recorded.event() instanceof InvitationEvent.PersonInvited e
                                        ? Optional.of(e.inviter()).stream()
                                        : Optional.<PersonId>empty().stream())
                .findFirst()
                .flatMap(profiles::of)
                .map(profile -> profiles.open(profile.fullName()))
                .orElse("");
    }

    record Wish(Role role, @Nullable String note) {

        Wish {
            role = Shape.required("role", role);
        }
    }

    record Link(UUID invitation, String link) {}

    record Card(String organisation, String inviter, Role role) {}

    record Found(InvitationId id, OpenInvitation open) {}
}
