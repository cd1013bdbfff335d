/**
 * The importers as a process of their own beside a workspace that started it: what they tell goes
 * out on one stream, the answers come in on the other.
 *
 * <p>Knows the parts that all importers share.
 */
@NullMarked
package app.chung.importers.pipe;

import org.jspecify.annotations.NullMarked;
