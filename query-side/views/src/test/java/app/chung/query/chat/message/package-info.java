/** Tests of the view chat.message. */
@NullMarked
package app.chung.query.chat.message;

import org.jspecify.annotations.NullMarked;
