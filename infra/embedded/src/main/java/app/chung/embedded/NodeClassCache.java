package app.chung.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A child JVM's ahead-of-time cache of loaded classes, beside its jars: a start takes a quarter of
 * the time. The build makes it in one run that ends properly; {@code chung.NAME.make-cache} names
 * the file that such a run writes at its end.
 */
final class NodeClassCache {

    private NodeClassCache() {}

    /** JVM options for a start of that engine on the class path. */
    static List<String> optionsFor(String name, List<Path> classPath) {
        String made = System.getProperty("chung." + name + ".make-cache");
        if (made != null) {
            return List.of("-XX:AOTCacheOutput=" + made);
        }
        Path cache = classPath.getFirst().resolveSibling(name + ".aot");
        return Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
    }
}
