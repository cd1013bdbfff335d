@NullMarked
package app.chung.standalone.doctor;

import org.jspecify.annotations.NullMarked;
