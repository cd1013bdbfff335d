/**
 * Groups: who is in them, who may look in.
 *
 * <p>Knows the kernel and other modules' ids, nothing else.
 */
@NullMarked
package app.chung.language.groups;

import org.jspecify.annotations.NullMarked;
