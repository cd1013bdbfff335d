/** The child's own parts. */
@NullMarked
package app.chung.embedded.opensearch;

import org.jspecify.annotations.NullMarked;
