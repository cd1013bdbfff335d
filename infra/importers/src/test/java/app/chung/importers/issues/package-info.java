/** Reading and telling issue archives: small ones of our own, and a real one where it stands. */
@NullMarked
package app.chung.importers.issues;

import org.jspecify.annotations.NullMarked;
