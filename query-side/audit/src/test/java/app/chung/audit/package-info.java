/** Tests of histories; they know everything that the histories know. */
@NullMarked
package app.chung.audit;

import org.jspecify.annotations.NullMarked;
