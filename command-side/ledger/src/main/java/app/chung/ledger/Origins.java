package app.chung.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The columns of an origin. */
final class Origins {

    private Origins() {}

    /** Null when the ledger's own clock counts. */
    static @Nullable Instant occurredAt(Origin origin) {
        return switch (origin) {
            case Origin.Now now -> null;
            case Origin.Imported imported -> imported.occurredAt();
        };
    }

    static @Nullable String source(Origin origin) {
        return switch (origin) {
            case Origin.Now now -> null;
            case Origin.Imported imported -> imported.source();
        };
    }
}
