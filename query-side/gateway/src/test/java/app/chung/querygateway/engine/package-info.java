/** Tests of what administrators see of the engine. */
@NullMarked
package app.chung.querygateway.engine;

import org.jspecify.annotations.NullMarked;
