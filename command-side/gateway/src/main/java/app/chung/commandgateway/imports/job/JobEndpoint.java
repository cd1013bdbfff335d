package app.chung.commandgateway.imports.job;

import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Shape;
import app.chung.platform.access.AccessFold;
import app.chung.platform.session.Caller;
import app.chung.platform.web.BodyBound;
import app.chung.platform.web.Problem;
import app.chung.platform.web.WebConfiguration;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Files to bring in, for owners and admins; to others there is no such thing. */
@RestController
@RequestMapping("/api/imports/job")
class JobEndpoint {

    private static final long LARGEST = 500_000_000;

    private final JobDesk desk;
    private final AccessFold access;
    private final Clock clock;
    private final Scheduler blocking;

    JobEndpoint(JobDesk desk, AccessFold access, Clock clock, Scheduler blocking) {
        this.desk = desk;
        this.access = access;
        this.clock = clock;
        this.blocking = blocking;
    }

    /**
     * A file that is to be brought in.
     *
     * @param job names it
     * @param name what it is called, 1 to 200 characters
     * @param size its bytes
     */
    record NewJob(UUID job, String name, long size) {

        NewJob {
            Shape.required("job", job);
            name = Shape.line("name", name, 1, 200);
            if (size < 1) {
                throw new Malformed("size", "too-small");
            }
        }
    }

    /**
     * What there is.
     *
     * @param largest how many bytes a file may have
     * @param longestPiece how many bytes may be sent at once
     * @param job the file that is brought in, or was last; null when there is none
     */
    record Desk(long largest, int longestPiece, @Nullable ImportJob job) {}

    @GetMapping
    Desk current(Caller caller) {
        PersonId unused = administrator(caller);
        return new Desk(LARGEST, WebConfiguration.LONGEST_BODY, desk.current().orElse(null));
    }

    @PostMapping
    ImportJob begin(@RequestBody NewJob file, Caller caller) {
        PersonId person = administrator(caller);
        if (file.size() > LARGEST) {
            throw Problem.of(413, "imports.too-large");
        }
        return desk.begin(
                ImportJob.begun(file.job(), file.name(), file.size(), person, clock.instant()));
    }

    /** A piece of the file. Small ones, so that every request is an ordinary one. */
    @PutMapping(path = "/{job}/file", consumes = MediaType.ALL_VALUE)
    Mono<ImportJob> take(
            @PathVariable UUID job,
            @RequestParam long offset,
            Caller caller,
            ServerHttpRequest request) {
        PersonId person = administrator(caller);
        return BodyBound.read(request, WebConfiguration.LONGEST_BODY)
                .switchIfEmpty(Mono.error(() -> Problem.invalid("", "missing")))
                .publishOn(blocking)
                .map(piece -> desk.take(job, person, offset, piece));
    }

    @PostMapping("/{job}/run")
    ImportJob run(@PathVariable UUID job, Caller caller) {
        return desk.run(job, administrator(caller));
    }

    @PostMapping("/{job}/interrupt")
    ImportJob interrupt(@PathVariable UUID job, Caller caller) {
        PersonId unused = administrator(caller);
        return desk.interrupt(job);
    }

    @DeleteMapping("/{job}")
    ResponseEntity<Void> discard(@PathVariable UUID job, Caller caller) {
        desk.discard(job, administrator(caller));
        return ResponseEntity.noContent().build();
    }

    private PersonId administrator(Caller caller) {
        if (!access.get().isAdministrator(caller.person())) {
            throw Problem.notFound();
        }
        return caller.person();
    }
}
