package app.chung.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The node's own class path: a folder of an installed Chung, or what Maven listed in a build. */
final class OpenSearchClassPath {

    /** Names the folder with the node's jars. */
    static final String FOLDER = "chung.opensearch.lib";

    private static final String LAUNCHER = "chung-opensearch-node-";

    private static final String LIST = "/app/chung/embedded/opensearch/class-path";

    private OpenSearchClassPath() {}

    static List<Path> find() {
        URL list = OpenSearchClassPath.class.getResource(LIST);
        if (list == null) {
            throw new EngineFailure("This build has no OpenSearch.");
        }
        String folder = System.getProperty(FOLDER);
        return folder == null ? ofBuild(list) : ofFolder(Path.of(folder), list);
    }

    /** The folder may hold more than is listed, such as older versions of a jar. */
    private static List<Path> ofFolder(Path folder, URL list) {
        var names = listed(list).map(jar -> jar.substring(jar.lastIndexOf('/') + 1));
        try (Stream<Path> files = Files.list(folder)) {
            var launcher = files.filter(file -> file.getFileName().toString().startsWith(LAUNCHER));
            return Stream.concat(launcher, names.map(folder::resolve)).toList();
        } catch (IOException e) {
            throw new EngineFailure("No OpenSearch in " + folder + ".", e);
        }
    }

    private static List<Path> ofBuild(URL list) {
        var jars = listed(list).map(jar -> Path.of(jar.replace("REPOSITORY", repository())));
        return Stream.concat(Stream.of(holder(list)), jars).toList();
    }

    private static Stream<String> listed(URL list) {
        try (InputStream in = list.openStream()) {
            String jars = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(jars.strip().split(":", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jar or folder that the list was found in: it holds the launcher too. */
    private static Path holder(URL list) {
        String text = list.toString();
        String root = text.substring(0, text.length() - LIST.length());
        try {
            return root.startsWith("jar:")
                    ? Path.of(new URI(root.substring("jar:".length(), root.length() - 1)))
                    : Path.of(new URI(root));
        } catch (URISyntaxException e) {
            throw new EngineFailure("Odd place of the OpenSearch launcher: " + root, e);
        }
    }

    private static String repository() {
        return Stream.of("maven.repo.local", "localRepository")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(System.getProperty("user.home") + "/.m2/repository");
    }
}
