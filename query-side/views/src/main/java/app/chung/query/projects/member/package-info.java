/**
 * Who is in a project.
 *
 * <p>Knows the engine and the language of projects.
 */
@NullMarked
package app.chung.query.projects.member;

import org.jspecify.annotations.NullMarked;
