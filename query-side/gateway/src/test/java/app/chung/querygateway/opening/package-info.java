@NullMarked
package app.chung.querygateway.opening;

import org.jspecify.annotations.NullMarked;
