/** The smallest module there is. */
@NullMarked
package app.chung.commandgateway.counter;

import org.jspecify.annotations.NullMarked;
