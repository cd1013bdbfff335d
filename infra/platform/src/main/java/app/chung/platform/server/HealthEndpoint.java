package app.chung.platform.server;

import app.chung.ledger.reader.LedgerReader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says whether the server can work: whether the log can be reached, and how long it is. */
@RestController
class HealthEndpoint {

    private final LedgerReader ledger;

    HealthEndpoint(LedgerReader ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/api/health")
    Health health() {
        return new Health("ok", ledger.head());
    }

    /**
     * How it goes.
     *
     * @param status {@code ok}, or there is a problem instead of this
     * @param position the newest position of the log
     */
    record Health(String status, long position) {}
}
