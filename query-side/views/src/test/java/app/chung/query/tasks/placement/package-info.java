@NullMarked
package app.chung.query.tasks.placement;

import org.jspecify.annotations.NullMarked;
