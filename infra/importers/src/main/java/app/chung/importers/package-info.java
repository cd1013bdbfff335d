/**
 * Brings other workspaces' exports in: reads files, tells what happened as commands of an import.
 *
 * <p>Knows the language, and HTTP or the pipe to the server that started it; runs beside the
 * workspace, not in it.
 */
@NullMarked
package app.chung.importers;

import org.jspecify.annotations.NullMarked;
