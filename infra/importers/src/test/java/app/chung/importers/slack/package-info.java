/** Reading Slack's exports, on small archives of our own and on a real one where it stands. */
@NullMarked
package app.chung.importers.slack;

import org.jspecify.annotations.NullMarked;
