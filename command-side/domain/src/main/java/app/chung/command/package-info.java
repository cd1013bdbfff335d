/**
 * How decisions are made: pure functions of a state, a command and an asker. One package below per
 * module.
 *
 * <p>Knows the language and access; no Spring, no Axon, no clock, no random, no logger.
 */
@NullMarked
package app.chung.command;

import org.jspecify.annotations.NullMarked;
