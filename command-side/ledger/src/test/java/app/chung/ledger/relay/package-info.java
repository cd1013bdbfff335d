/** The relay with a real broker. */
@NullMarked
package app.chung.ledger.relay;

import org.jspecify.annotations.NullMarked;
