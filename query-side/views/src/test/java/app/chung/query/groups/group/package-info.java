/** Tests of the view groups.group. */
@NullMarked
package app.chung.query.groups.group;

import org.jspecify.annotations.NullMarked;
