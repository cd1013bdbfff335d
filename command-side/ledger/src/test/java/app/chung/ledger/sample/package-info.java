/** A small language for the tests of the ledger. */
@NullMarked
package app.chung.ledger.sample;

import org.jspecify.annotations.NullMarked;
