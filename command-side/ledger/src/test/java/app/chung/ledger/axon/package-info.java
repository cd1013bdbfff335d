@NullMarked
package app.chung.ledger.axon;

import org.jspecify.annotations.NullMarked;
