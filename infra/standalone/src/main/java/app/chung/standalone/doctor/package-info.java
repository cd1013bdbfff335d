/**
 * Says what is wrong with a workspace, running or not, and what to do about it.
 *
 * <p>Knows the engines' addresses and asks them; changes nothing.
 */
@NullMarked
package app.chung.standalone.doctor;

import org.jspecify.annotations.NullMarked;
