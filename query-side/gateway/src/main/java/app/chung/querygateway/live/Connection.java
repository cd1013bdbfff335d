package app.chung.querygateway.live;

import app.chung.access.Access;
import app.chung.platform.session.Caller;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * One open stream. What it can't take in time is replaced by "fetch everything anew" and the end.
 */
final class Connection {

    private static final int QUEUE = 512;

    private final Caller caller;
    private final Sinks.Many<Message> sink =
            Sinks.many().unicast().onBackpressureBuffer(new ArrayBlockingQueue<>(QUEUE));
    private Set<String> terms;
    private volatile boolean slow;
    private volatile long resumed;

    Connection(Caller caller, Access access) {
        this.caller = caller;
        this.terms = access.audiencesOf(caller.person());
    }

    Caller caller() {
        return caller;
    }

    /** Before what is waiting here comes, the browser gets everything up to this position. */
    void resume(long position) {
        resumed = position;
    }

    long resumed() {
        return resumed;
    }

    /** Takes a change if it might concern this person. */
    synchronized void offer(LiveChange told, Access access) {
        if (told.to(caller.person(), access) != null) {
            put(new Message.Change(told));
        }
    }

    /** What the person belongs to may have changed: then everything shown is fetched anew. */
    synchronized void rightsChanged(Access access) {
        Set<String> now = access.audiencesOf(caller.person());
        if (!now.equals(terms)) {
            terms = now;
            put(new Message.Resync());
        }
    }

    synchronized void resync() {
        put(new Message.Resync());
    }

    /** The session is over. */
    synchronized void end() {
        put(new Message.Ended());
        sink.tryEmitComplete();
    }

    /** Ends without a word; the browser comes back by itself. */
    synchronized void close() {
        sink.tryEmitComplete();
    }

    private void put(Message message) {
        if (!slow && sink.tryEmitNext(message) == Sinks.EmitResult.FAIL_OVERFLOW) {
            slow = true;
            sink.tryEmitComplete();
        }
    }

    /** What is waiting and comes; a slow reader is told to fetch anew at its end. */
    Flux<Message> messages() {
        return sink.asFlux()
                .concatWith(
                        Flux.defer(() -> slow ? Flux.just(new Message.Resync()) : Flux.empty()));
    }

    /** Something to be sent. */
    sealed interface Message {

        /** A change, if the person may still see it when it goes out. */
        record Change(LiveChange told) implements Message {}

        /** Everything shown is to be fetched anew. */
        record Resync() implements Message {}

        /** The session is over. */
        record Ended() implements Message {}
    }

    /** An event without a body. */
    static ServerSentEvent<String> bare(String event, long position) {
        return ServerSentEvent.<String>builder()
                .id(Long.toString(position))
                .event(event)
                .data("{}")
                .build();
    }
}
