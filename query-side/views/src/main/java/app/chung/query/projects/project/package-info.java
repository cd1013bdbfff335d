/**
 * Cards of projects, for those who may look into them.
 *
 * <p>Knows the engine and the language of projects.
 */
@NullMarked
package app.chung.query.projects.project;

import org.jspecify.annotations.NullMarked;
