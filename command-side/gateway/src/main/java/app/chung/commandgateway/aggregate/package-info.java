/**
 * Runs every decider as an Axon aggregate: one generic root, one repository per decider with its
 * cache and its snapshots, one bus.
 *
 * <p>Knows Axon, the domain's contract and the ledger; no HTTP and no module of the workspace.
 */
@NullMarked
package app.chung.commandgateway.aggregate;

import org.jspecify.annotations.NullMarked;
