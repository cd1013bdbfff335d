package app.chung.querygateway.live;

import app.chung.language.kernel.PersonId;
import app.chung.platform.openapi.EventData;
import app.chung.platform.session.Caller;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;

/**
 * What changes, as it changes: server-sent events ({@code change}, {@code resync}, {@code ended}).
 */
@RestController
public class LiveEndpoint {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final LiveHub hub;
    private final Scheduler blocking;

    LiveEndpoint(LiveHub hub, Scheduler blocking) {
        this.hub = hub;
        this.blocking = blocking;
    }

    /** The stream; goes on behind {@code Last-Event-ID} when that is still remembered. */
    @EventData(News.class)
    @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    public Flux<ServerSentEvent<String>> live(
            Caller caller,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
        Connection connection = hub.connect(caller);
        Flux<ServerSentEvent<String>> messages =
                Flux.concat(
                        Flux.defer(() -> begin(connection, last)),
                        connection.messages().concatMapIterable(m -> event(m, connection)));
        Flux<ServerSentEvent<String>> heartbeat =
                Flux.interval(HEARTBEAT)
                        .onBackpressureDrop()
                        .map(_ -> ServerSentEvent.<String>builder().comment("").build());
        return Flux.merge(messages.materialize(), heartbeat.materialize())
                .<ServerSentEvent<String>>dematerialize()
                .doFinally(_ -> hub.disconnect(connection));
    }

    private Flux<ServerSentEvent<String>> begin(Connection connection, @Nullable String last) {
        if (last == null || !last.matches("\\d{1,18}")) {
            return Flux.just(ServerSentEvent.<String>builder().comment("").build());
        }
        long from = Long.parseLong(last);
        // Asked before the log: what has been told until now is in there.
        long told = hub.told();
        // Who has heard of more than there is was told by another log.
        return Optional.of(from)
                .filter(position -> position <= hub.head())
                .flatMap(hub.log()::after)
                .map(missed -> replay(missed, from, told, connection))
                .orElseGet(() -> Flux.just(Connection.bare("resync", hub.told())));
    }

    private Flux<ServerSentEvent<String>> replay(
            List<LiveChange> missed, long from, long told, Connection connection) {
        connection.resume(Math.max(from, told));
        return Flux.fromIterable(missed)
                .concatMapIterable(
                        each -> {
                            // What an earlier event did is in a change that began earlier.
                            long before = Math.min(told, each.since() - 1);
                            return change(each, Math.max(from, before), connection.caller());
                        })
                .subscribeOn(blocking);
    }

    private List<ServerSentEvent<String>> event(Connection.Message message, Connection to) {
        return switch (message) {
            case Connection.Message.Change(LiveChange told) ->
                    change(told, Math.max(to.resumed(), told.complete()), to.caller());
            case Connection.Message.Resync() -> List.of(Connection.bare("resync", hub.told()));
            case Connection.Message.Ended() -> List.of(Connection.bare("ended", hub.told()));
        };
    }

    /**
     * Asked once more at the last moment: between queue and wire a right may have gone.
     *
     * @param complete the browser has got everything up to here, so that it may go on there
     */
    private List<ServerSentEvent<String>> change(LiveChange told, long complete, Caller caller) {
        PersonId person = caller.person();
        String data = hub.stillThere(caller) ? told.to(person, hub.access()) : null;
        return data == null
                ? List.of()
                : List.of(
                        ServerSentEvent.<String>builder()
                                .id(Long.toString(complete))
                                .event("change")
                                .data(data)
                                .build());
    }
}
