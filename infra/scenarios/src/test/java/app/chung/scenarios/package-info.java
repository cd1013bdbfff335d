/**
 * Journeys over HTTP against a workspace that runs as a process of its own. Where faults are tried,
 * the log and the processes are looked at from beside, as an operator may.
 */
@NullMarked
package app.chung.scenarios;

import org.jspecify.annotations.NullMarked;
