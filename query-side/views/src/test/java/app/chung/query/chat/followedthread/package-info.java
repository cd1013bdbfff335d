/** Tests of the view chat.message. */
@NullMarked
package app.chung.query.chat.followedthread;

import org.jspecify.annotations.NullMarked;
