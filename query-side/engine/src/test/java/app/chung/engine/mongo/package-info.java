/** MongoDB in tests: a real server where its address is given, else a test double. */
@NullMarked
package app.chung.engine.mongo;

import org.jspecify.annotations.NullMarked;
