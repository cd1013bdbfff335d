/**
 * The departments of the organisation, in one document.
 *
 * <p>Knows the engine and the language of people.
 */
@NullMarked
package app.chung.query.people.chart;

import org.jspecify.annotations.NullMarked;
