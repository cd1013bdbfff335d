/** Tests of the view people.person. */
@NullMarked
package app.chung.query.people.person;

import org.jspecify.annotations.NullMarked;
