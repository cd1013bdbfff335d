/** Tests of all views together. */
@NullMarked
package app.chung.query;

import org.jspecify.annotations.NullMarked;
