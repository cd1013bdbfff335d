/** What the tests of views share: a log in memory, folds, and a small world. */
@NullMarked
package app.chung.query.testing;

import org.jspecify.annotations.NullMarked;
