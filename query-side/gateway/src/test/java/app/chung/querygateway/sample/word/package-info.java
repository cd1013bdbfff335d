/** A view of words. */
@NullMarked
package app.chung.querygateway.sample.word;

import org.jspecify.annotations.NullMarked;
