/** Search against a real OpenSearch. */
@NullMarked
package app.chung.engine.opensearch;

import org.jspecify.annotations.NullMarked;
