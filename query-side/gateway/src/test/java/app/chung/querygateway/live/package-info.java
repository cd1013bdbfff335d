/** Open streams and what reaches them. */
@NullMarked
package app.chung.querygateway.live;

import org.jspecify.annotations.NullMarked;
