/** What is said of entries, whatever they come from. */
@NullMarked
package app.chung.importers;

import org.jspecify.annotations.NullMarked;
