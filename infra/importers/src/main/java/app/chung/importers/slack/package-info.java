/**
 * Slack's workspace export: a zip of users, channels, and one file for each channel and day.
 *
 * <p>Knows the parts that all importers share.
 */
@NullMarked
package app.chung.importers.slack;

import org.jspecify.annotations.NullMarked;
