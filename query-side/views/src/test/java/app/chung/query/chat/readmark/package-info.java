/** Tests of the view chat.readmark. */
@NullMarked
package app.chung.query.chat.readmark;

import org.jspecify.annotations.NullMarked;
