/** Journeys over HTTP against a workspace that runs as a process of its own. */
@NullMarked
package app.chung.scenarios;

import org.jspecify.annotations.NullMarked;
