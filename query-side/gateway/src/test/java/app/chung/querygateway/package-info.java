/** Tests of the query side over HTTP. */
@NullMarked
package app.chung.querygateway;

import org.jspecify.annotations.NullMarked;
