/**
 * The log's only writer: group commit on PostgreSQL, snapshots, and Axon's event storage on top.
 *
 * <p>Knows the log's table, its readers and Axon's storage interface; knows no module of the
 * language.
 */
@NullMarked
package app.chung.ledger;

import org.jspecify.annotations.NullMarked;
