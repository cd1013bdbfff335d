/** What is sent where. */
@NullMarked
package app.chung.standalone;

import org.jspecify.annotations.NullMarked;
