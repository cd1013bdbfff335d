package app.chung.querygateway.live;

import app.chung.language.kernel.PersonId;
import app.chung.platform.session.Caller;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/**
 * What changes, as it changes: server-sent events ({@code change}, {@code resync}, {@code ended}).
 */
@RestController
public class LiveEndpoint {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final LiveHub hub;

    LiveEndpoint(LiveHub hub) {
        this.hub = hub;
    }

    /** The stream; goes on behind {@code Last-Event-ID} when that is still remembered. */
    @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    public Flux<ServerSentEvent<String>> live(
            Caller caller,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
        Connection connection = hub.connect(caller);
        Flux<ServerSentEvent<String>> messages =
                Flux.concat(
                        Flux.defer(() -> begin(caller, last)),
                        connection.messages().concatMapIterable(m -> event(m, caller)));
        Flux<ServerSentEvent<String>> heartbeat =
                Flux.interval(HEARTBEAT)
                        .onBackpressureDrop()
                        .map(_ -> ServerSentEvent.<String>builder().comment("").build());
        return Flux.merge(messages.materialize(), heartbeat.materialize())
                .<ServerSentEvent<String>>dematerialize()
                .doFinally(_ -> hub.disconnect(connection));
    }

    private Flux<ServerSentEvent<String>> begin(Caller caller, @Nullable String last) {
        if (last == null || !last.matches("\\d{1,18}")) {
            return Flux.just(ServerSentEvent.<String>builder().comment("").build());
        }
        return hub.log()
                .after(Long.parseLong(last))
                .map(missed -> Flux.fromIterable(missed).concatMapIterable(t -> change(t, caller)))
                .orElseGet(() -> Flux.just(Connection.bare("resync", hub.told())));
    }

    private List<ServerSentEvent<String>> event(Connection.Message message, Caller caller) {
        return switch (message) {
            case Connection.Message.Change c -> change(c.told(), caller);
            case Connection.Message.Resync() -> List.of(Connection.bare("resync", hub.told()));
            case Connection.Message.Ended() -> List.of(Connection.bare("ended", hub.told()));
        };
    }

    /** Asked once more at the last moment: between queue and wire a right may have gone. */
    private List<ServerSentEvent<String>> change(Told told, Caller caller) {
        PersonId person = caller.person();
        String data = hub.stillThere(caller) ? told.to(person, hub.access()) : null;
        return data == null
                ? List.of()
                : List.of(
                        ServerSentEvent.<String>builder()
                                .id(Long.toString(hub.told()))
                                .event("change")
                                .data(data)
                                .build());
    }
}
