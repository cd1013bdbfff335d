/** Wrong on purpose. */
@NullMarked
package app.chung.architecture.wrong.kafka.ledger.relay;

import org.jspecify.annotations.NullMarked;
