/**
 * The child process: one OpenSearch node with the analysis that Vietnamese needs, open only to who
 * knows its password. Runs on a class path of its own and knows nothing of the rest.
 */
@NullMarked
package app.chung.embedded.opensearch;

import org.jspecify.annotations.NullMarked;
