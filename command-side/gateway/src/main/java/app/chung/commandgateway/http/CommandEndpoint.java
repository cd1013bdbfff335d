package app.chung.commandgateway.http;

import app.chung.commandgateway.Answer;
import app.chung.commandgateway.CommandDesk;
import app.chung.language.json.CommandCodec;
import app.chung.language.json.MessageCatalog;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.CommandId;
import app.chung.platform.session.Caller;
import app.chung.platform.web.BodyBound;
import app.chung.platform.web.Problem;
import app.chung.platform.web.WebConfiguration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Takes every command: the path names it, the body holds its fields. */
@RestController
class CommandEndpoint {

    private final CommandCodec codec;
    private final CommandDesk desk;
    private final Scheduler blocking;
    private final Set<String> open;
    private final CommandMeters meters;

    CommandEndpoint(
            MessageCatalog catalog,
            CommandCodec codec,
            CommandDesk desk,
            Scheduler blocking,
            CommandMeters meters) {
        this.open = catalog.openCommands().keySet();
        this.codec = codec;
        this.desk = desk;
        this.blocking = blocking;
        this.meters = meters;
    }

    @PostMapping(
            path = "/api/commands/{module}/{command}",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<Answer> take(
            @PathVariable String module,
            @PathVariable String command,
            Caller caller,
            ServerHttpRequest request) {
        String name = module + "." + command;
        return meters.timed(
                open.contains(name) ? name : "unknown",
                Mono.defer(() -> take(name, caller, request)));
    }

    private Mono<Answer> take(String name, Caller caller, ServerHttpRequest request) {
        CommandId id = Preconditions.commandId(request.getHeaders());
        @Nullable Integer expected = Preconditions.expectedVersion(request.getHeaders());
        return BodyBound.read(request, WebConfiguration.LONGEST_BODY)
                .defaultIfEmpty(new byte[0])
                .publishOn(blocking)
                .map(
                        body ->
                                desk.send(
                                        decode(name, body),
                                        id,
                                        CommandCodec.hash(caller.person(), name, body),
                                        caller.person(),
                                        expected));
    }

    private Command decode(String name, byte[] body) {
        if (!open.contains(name)) {
            throw Problem.notFound();
        }
        return codec.decode(name, body).orElseThrow(Problem::notFound);
    }
}
