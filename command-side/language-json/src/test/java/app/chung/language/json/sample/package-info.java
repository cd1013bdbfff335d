/** A small language for the tests of the wire form. */
@NullMarked
package app.chung.language.json.sample;

import org.jspecify.annotations.NullMarked;
