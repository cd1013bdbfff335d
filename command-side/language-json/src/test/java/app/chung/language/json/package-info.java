@NullMarked
package app.chung.language.json;

import org.jspecify.annotations.NullMarked;
