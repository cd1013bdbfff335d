/** A small log and module that tests listen to. */
@NullMarked
package app.chung.querygateway.sample;

import org.jspecify.annotations.NullMarked;
