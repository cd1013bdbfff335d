/**
 * Axon's event storage on the ledger: a unit of work's events become one append.
 *
 * <p>Knows the ledger and Axon; the only place where the two meet.
 */
@NullMarked
package app.chung.ledger.axon;

import org.jspecify.annotations.NullMarked;
