/**
 * The sample company: its people and what they said and did in the last half year, written by hand
 * in text files, woven into commands and told to a workspace over HTTP.
 *
 * <p>Knows the ids of the language and HTTP; runs beside the workspace, not in it.
 */
@NullMarked
package app.chung.demo;

import org.jspecify.annotations.NullMarked;
