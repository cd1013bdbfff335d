/** Tests of the view people.invitation. */
@NullMarked
package app.chung.query.people.invitation;

import org.jspecify.annotations.NullMarked;
