/**
 * What people look at: one package a module, and in it one package a view, each with the stored
 * record, its pure projection, its endpoint and what of it can be found.
 *
 * <p>Knows the engine, access, the language and the platform; projections know no I/O, no clock and
 * no Spring.
 */
@NullMarked
package app.chung.query;

import org.jspecify.annotations.NullMarked;
