@NullMarked
package app.chung.ledger;

import org.jspecify.annotations.NullMarked;
