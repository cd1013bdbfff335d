/**
 * What happens in the module chat, told in sentences.
 *
 * <p>Knows the language of chat and how sentences are made; pure.
 */
@NullMarked
package app.chung.audit.imports;

import org.jspecify.annotations.NullMarked;
