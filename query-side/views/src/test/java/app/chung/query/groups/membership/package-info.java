/** Tests of the view groups.membership. */
@NullMarked
package app.chung.query.groups.membership;

import org.jspecify.annotations.NullMarked;
