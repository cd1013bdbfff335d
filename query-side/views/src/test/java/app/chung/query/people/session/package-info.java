/** Tests of the view people.session. */
@NullMarked
package app.chung.query.people.session;

import org.jspecify.annotations.NullMarked;
