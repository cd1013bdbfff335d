/**
 * What happens in the module people, told in sentences.
 *
 * <p>Knows the language of people and how sentences are made; pure.
 */
@NullMarked
package app.chung.audit.people;

import org.jspecify.annotations.NullMarked;
