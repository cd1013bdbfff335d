@NullMarked
package app.chung.commandgateway.identity;

import org.jspecify.annotations.NullMarked;
