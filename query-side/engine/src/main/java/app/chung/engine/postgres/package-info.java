/**
 * Views stored in PostgreSQL: a table of jsonb documents for each build of a view, in a schema of
 * its own, changed in one transaction with its token.
 *
 * <p>Knows the port of stores and JDBC.
 */
@NullMarked
package app.chung.engine.postgres;

import org.jspecify.annotations.NullMarked;
