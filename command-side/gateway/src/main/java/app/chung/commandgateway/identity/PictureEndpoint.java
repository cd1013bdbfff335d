package app.chung.commandgateway.identity;

import app.chung.commandgateway.CommandDesk;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.PersonCommand;
import app.chung.platform.session.Caller;
import app.chung.platform.web.BodyBound;
import app.chung.platform.web.Problem;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** A person's picture. */
@RestController
@RequestMapping("/api/people/{person}/picture")
class PictureEndpoint {

    private final CommandDesk desk;
    private final Limits limits;
    private final Scheduler blocking;
    private final Pictures pictures = new Pictures();

    PictureEndpoint(CommandDesk desk, Limits limits, Scheduler blocking) {
        this.desk = desk;
        this.limits = limits;
        this.blocking = blocking;
    }

    /** Whatever the bytes are called: what they are is seen when they are read. */
    @PutMapping(consumes = MediaType.ALL_VALUE)
    Mono<ResponseEntity<Void>> change(
            @PathVariable UUID person, Caller caller, ServerHttpRequest request) {
        return BodyBound.read(request, BodyBound.LONGEST_PICTURE)
                .switchIfEmpty(Mono.error(() -> Problem.invalid("", "missing")))
                .publishOn(blocking)
                .map(upload -> change(new PersonId(person), caller, upload));
    }

    @DeleteMapping
    ResponseEntity<Void> remove(@PathVariable UUID person, Caller caller) {
        desk.send(new PersonCommand.RemovePicture(new PersonId(person)), caller.person());
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<Void> change(PersonId person, Caller caller, byte[] upload) {
        if (!caller.person().equals(person)) {
            throw Problem.forbidden();
        }
        String picture =
                limits.pictureByAccount()
                        .guard(person.value().toString(), () -> pictures.shrink(upload));
        desk.send(new PersonCommand.ChangePicture(person, picture), caller.person());
        return ResponseEntity.noContent().build();
    }
}
