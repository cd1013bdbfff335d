/**
 * What every module's language is made of: roots of commands, events and refusals, ids, personal
 * text, provenance.
 *
 * <p>Knows the JDK and JSpecify, nothing else; knows no module.
 */
@NullMarked
package app.chung.language.kernel;

import org.jspecify.annotations.NullMarked;
