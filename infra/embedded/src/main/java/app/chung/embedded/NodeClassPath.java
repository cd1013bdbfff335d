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

/**
 * A child JVM's own class path: a folder of an installed Chung, which {@code chung.NAME.lib} names,
 * or what Maven listed in a build.
 *
 * @param name the engine's module, for example {@code opensearch}
 */
record NodeClassPath(String name) {

    List<Path> find() {
        String folder = System.getProperty("chung." + name + ".lib");
        return folder == null ? ofBuild() : ofFolder(Path.of(folder));
    }

    private String list() {
        return "/app/chung/embedded/" + name + "/class-path";
    }

    /** The launcher lists what belongs to it: the folder may hold more, such as older jars. */
    private List<Path> ofFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Path launcher = files.filter(this::isLauncher).findFirst().orElseThrow(this::missing);
            URL list = URI.create("jar:" + launcher.toUri() + "!" + list()).toURL();
            var names = listed(list).map(jar -> jar.substring(jar.lastIndexOf('/') + 1));
            return Stream.concat(Stream.of(launcher), names.map(folder::resolve)).toList();
        } catch (IOException e) {
            throw new EngineFailure("No " + name + " in " + folder + ".", e);
        }
    }

    private EngineFailure missing() {
        return new EngineFailure("This build has no " + name + ".");
    }

    private boolean isLauncher(Path file) {
        return file.getFileName().toString().startsWith("chung-" + name + "-node-");
    }

    private List<Path> ofBuild() {
        URL list = NodeClassPath.class.getResource(list());
        if (list == null) {
            throw missing();
        }
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
    private Path holder(URL list) {
        String text = list.toString();
        String root = text.substring(0, text.length() - list().length());
        try {
            return root.startsWith("jar:")
                    ? Path.of(new URI(root.substring("jar:".length(), root.length() - 1)))
                    : Path.of(new URI(root));
        } catch (URISyntaxException e) {
            throw new EngineFailure("Odd place of a launcher: " + root, e);
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
