/** Tests of the view feed.post. */
@NullMarked
package app.chung.query.feed.post;

import org.jspecify.annotations.NullMarked;
