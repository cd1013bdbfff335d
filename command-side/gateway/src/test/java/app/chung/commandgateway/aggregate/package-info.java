/** The generic root in Axon's own test fixture. */
@NullMarked
package app.chung.commandgateway.aggregate;

import org.jspecify.annotations.NullMarked;
