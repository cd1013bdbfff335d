@NullMarked
package app.chung.query.people.visit;

import org.jspecify.annotations.NullMarked;
