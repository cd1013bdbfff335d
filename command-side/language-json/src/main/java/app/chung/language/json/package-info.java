/**
 * The wire form of the language: names, revisions, upcasters, codec, and the sealing of personal
 * text.
 *
 * <p>Knows the language and a JSON library, nothing of the servers; an outsider reads a history
 * with this alone.
 */
@NullMarked
package app.chung.language.json;

import org.jspecify.annotations.NullMarked;
