/** Tests of search over HTTP. */
@NullMarked
package app.chung.querygateway.search;

import org.jspecify.annotations.NullMarked;
