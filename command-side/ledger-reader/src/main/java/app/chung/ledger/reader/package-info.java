/**
 * How the log is read: ranges in global order, one stream, the tail, at a position. Uses a role
 * that can only read.
 *
 * <p>Knows the language, its wire form and the log's table.
 */
@NullMarked
package app.chung.ledger.reader;

import org.jspecify.annotations.NullMarked;
