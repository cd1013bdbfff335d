/**
 * The laws of the house: what may know what, where poms can't say it. Each has, below {@code
 * wrong}, a small wrong class that proves that it can fail.
 *
 * <p>Knows everything, is known by nobody.
 */
@NullMarked
package app.chung.architecture;

import org.jspecify.annotations.NullMarked;
