/** The smallest module there is, so that benches measure the path and not a domain. */
@NullMarked
package app.chung.benchmarks.note;

import org.jspecify.annotations.NullMarked;
