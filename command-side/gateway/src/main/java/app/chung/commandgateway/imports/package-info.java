/**
 * The way in for what happened elsewhere: many commands at once, under the import grant.
 *
 * <p>Knows HTTP, the desk and the ledger's answers.
 */
@NullMarked
package app.chung.commandgateway.imports;

import org.jspecify.annotations.NullMarked;
