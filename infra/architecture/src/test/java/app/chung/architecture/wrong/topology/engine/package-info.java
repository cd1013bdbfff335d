/** Wrong on purpose. */
@NullMarked
package app.chung.architecture.wrong.topology.engine;

import org.jspecify.annotations.NullMarked;
