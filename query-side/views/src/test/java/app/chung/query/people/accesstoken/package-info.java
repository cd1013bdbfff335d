/** Tests of the view people.accesstoken. */
@NullMarked
package app.chung.query.people.accesstoken;

import org.jspecify.annotations.NullMarked;
