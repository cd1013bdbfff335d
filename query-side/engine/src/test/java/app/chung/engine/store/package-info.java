/** What every store of views does alike. */
@NullMarked
package app.chung.engine.store;

import org.jspecify.annotations.NullMarked;
