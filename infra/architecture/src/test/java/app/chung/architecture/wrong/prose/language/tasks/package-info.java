/** Wrong on purpose. */
@NullMarked
package app.chung.architecture.wrong.prose.language.tasks;

import org.jspecify.annotations.NullMarked;
