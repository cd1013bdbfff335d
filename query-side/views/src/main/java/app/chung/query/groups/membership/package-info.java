/**
 * Who is in a group.
 *
 * <p>Knows the engine and the language of groups.
 */
@NullMarked
package app.chung.query.groups.membership;

import org.jspecify.annotations.NullMarked;
