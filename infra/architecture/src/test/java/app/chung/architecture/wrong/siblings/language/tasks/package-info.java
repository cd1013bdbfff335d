/** Wrong on purpose. */
@NullMarked
package app.chung.architecture.wrong.siblings.language.tasks;

import org.jspecify.annotations.NullMarked;
