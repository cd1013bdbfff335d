/**
 * Search in OpenSearch: one index at a time, documents versioned from outside by their position.
 *
 * <p>Knows the port of search and OpenSearch's Java client.
 */
@NullMarked
package app.chung.engine.opensearch;

import org.jspecify.annotations.NullMarked;
