/**
 * Who of some people may not see what is said in a place: asked before they are mentioned there.
 *
 * <p>Knows access.
 */
@NullMarked
package app.chung.query.people.sight;

import org.jspecify.annotations.NullMarked;
