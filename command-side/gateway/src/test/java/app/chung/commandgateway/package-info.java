@NullMarked
package app.chung.commandgateway;

import org.jspecify.annotations.NullMarked;
