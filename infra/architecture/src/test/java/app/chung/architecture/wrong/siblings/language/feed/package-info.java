/** Wrong on purpose. */
@NullMarked
package app.chung.architecture.wrong.siblings.language.feed;

import org.jspecify.annotations.NullMarked;
