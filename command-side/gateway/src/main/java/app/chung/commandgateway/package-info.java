/**
 * The way in for commands: one endpoint for all of them, and endpoints of their own for those that
 * need a secret.
 *
 * <p>Knows the domain, the ledger and the platform; of Axon only its messaging and modelling.
 */
@NullMarked
package app.chung.commandgateway;

import org.jspecify.annotations.NullMarked;
