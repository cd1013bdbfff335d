/**
 * The issue archive of a repository: one JSON document with its issues, its pull requests and all
 * that was said under them, as the i-d-template tools write it.
 *
 * <p>Knows the parts that all importers share.
 */
@NullMarked
package app.chung.importers.issues;

import org.jspecify.annotations.NullMarked;
