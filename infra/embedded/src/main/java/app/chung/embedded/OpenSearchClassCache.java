package app.chung.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The node's ahead-of-time cache of loaded classes, beside its jars: a start takes a quarter of the
 * time. The build makes it in one run that ends properly.
 */
final class OpenSearchClassCache {

    /** Names the file that a run which makes a cache writes at its end. */
    static final String MAKE = "chung.opensearch.make-cache";

    private OpenSearchClassCache() {}

    /** JVM options for a start on the class path. */
    static List<String> optionsFor(List<Path> classPath) {
        String made = System.getProperty(MAKE);
        if (made != null) {
            return List.of("-XX:AOTCacheOutput=" + made);
        }
        Path cache = classPath.getFirst().resolveSibling("opensearch.aot");
        return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
    }
}
