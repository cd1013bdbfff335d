/**
 * Cards of groups, for those who may know of them.
 *
 * <p>Knows the engine and the language of groups.
 */
@NullMarked
package app.chung.query.groups.group;

import org.jspecify.annotations.NullMarked;
