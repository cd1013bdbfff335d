@NullMarked
package app.chung.query.projects.project;

import org.jspecify.annotations.NullMarked;
