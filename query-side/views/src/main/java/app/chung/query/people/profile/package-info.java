/**
 * What only the person themselves is told: address and language.
 *
 * <p>Knows the engine and the language of people.
 */
@NullMarked
package app.chung.query.people.profile;

import org.jspecify.annotations.NullMarked;
