@NullMarked
package app.chung.query.tasks.board;

import org.jspecify.annotations.NullMarked;
