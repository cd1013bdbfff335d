/**
 * Tells what happens to projects.
 *
 * <p>Knows the language of projects, and how things are told.
 */
@NullMarked
package app.chung.audit.projects;

import org.jspecify.annotations.NullMarked;
