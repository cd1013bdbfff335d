package app.chung.language.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who and when, on two clocks. {@code occurredAt} and {@code actor} are the story's; {@code
 * recordedAt} and {@code recordedBy} are the ledger's, for order, proofs and revocation. They
 * differ only for imported history.
 *
 * @param actor who did it
 * @param occurredAt when it happened; never goes back within a stream
 * @param recordedBy who had it written down
 * @param recordedAt when the ledger wrote it down
 * @param source where imported history comes from, else null
 */
public record Provenance(
        PersonId actor,
        Instant occurredAt,
        PersonId recordedBy,
        Instant recordedAt,
        @Nullable String source) {}
