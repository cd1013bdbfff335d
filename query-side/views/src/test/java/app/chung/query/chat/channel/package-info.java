/** Tests of the view chat.channel. */
@NullMarked
package app.chung.query.chat.channel;

import org.jspecify.annotations.NullMarked;
