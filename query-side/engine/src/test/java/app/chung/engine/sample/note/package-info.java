/** A view of notes: the smallest that has everything. */
@NullMarked
package app.chung.engine.sample.note;

import org.jspecify.annotations.NullMarked;
