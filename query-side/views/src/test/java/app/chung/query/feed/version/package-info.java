/** Tests of the view feed.version. */
@NullMarked
package app.chung.query.feed.version;

import org.jspecify.annotations.NullMarked;
