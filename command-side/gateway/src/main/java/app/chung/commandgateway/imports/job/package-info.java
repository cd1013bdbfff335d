/**
 * Files that are brought in by the server itself: sent in pieces, kept on disk, read by a process
 * of their own, one at a time.
 *
 * <p>Knows the import desk and the importers' pipe.
 */
@NullMarked
package app.chung.commandgateway.imports.job;

import org.jspecify.annotations.NullMarked;
