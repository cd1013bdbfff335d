/** Tests of the view feed.comment. */
@NullMarked
package app.chung.query.feed.comment;

import org.jspecify.annotations.NullMarked;
