/**
 * How stored documents become answers: personal text is opened, Markdown gets its HTML, to whom a
 * document is addressed stays inside.
 *
 * <p>Knows the engine's marks and the seal.
 */
@NullMarked
package app.chung.querygateway.opening;

import org.jspecify.annotations.NullMarked;
