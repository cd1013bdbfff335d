package app.chung.platform.server;

import app.chung.ledger.reader.LedgerReader;
import app.chung.platform.web.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says how this server is: to people, to who may start it again, and to who may ask another. */
@RestController
class HealthEndpoint {

    private final LedgerReader ledger;
    private final ObjectProvider<Needed> needed;

    HealthEndpoint(LedgerReader ledger, ObjectProvider<Needed> needed) {
        this.ledger = ledger;
        this.needed = needed;
    }

    /** Whether the log can be reached, and how long it is. */
    @GetMapping("/api/health")
    Health health() {
        return new Health("ok", ledger.head());
    }

    /** Whether the process itself answers; starting it again helps when it does not. */
    @GetMapping("/api/health/live")
    Alive live() {
        return new Alive("ok");
    }

    /** Whether it makes sense to ask this server; while not, the answer names what is missing. */
    @GetMapping("/api/health/ready")
    Alive ready() {
        Stream<String> log = ledger.isInSight() ? Stream.empty() : Stream.of("log");
        Stream<String> others = needed.stream().filter(n -> !n.isThere()).map(Needed::name);
        List<String> missing = Stream.concat(log, others).toList();
        if (!missing.isEmpty()) {
            throw Problem.of(503, "kernel.unavailable", Map.of("missing", missing));
        }
        return new Alive("ok");
    }

    /**
     * How it goes.
     *
     * @param status {@code ok}, or there is a problem instead of this
     * @param position the newest position of the log
     */
    record Health(String status, long position) {}

    /**
     * It goes.
     *
     * @param status {@code ok}, or there is a problem instead of this
     */
    record Alive(String status) {}
}
