/** Tests of the query side as one process. */
@NullMarked
package app.chung.queryserver;

import org.jspecify.annotations.NullMarked;
