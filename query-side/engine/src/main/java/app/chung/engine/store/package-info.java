/**
 * The port to where views are stored, in a store's own terms: tables of JSON documents with a
 * position each, indexes over plain columns, a token per table, parked keys.
 *
 * <p>Knows names and indexes of views, nothing of their documents.
 */
@NullMarked
package app.chung.engine.store;

import org.jspecify.annotations.NullMarked;
