package app.chung.language.json;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;

/** Reads the index of classes that the language's build leaves in its jar or classes directory. */
final class LanguageIndex {

    private static final String RESOURCE = "META-INF/jandex.idx";
    private static final String LANGUAGE = "app.chung.language.";

    private LanguageIndex() {}

    static Set<Class<?>> messages() {
        Set<String> names = new TreeSet<>();
        try {
            ClassLoader loader = LanguageIndex.class.getClassLoader();
            for (URL url : Collections.list(loader.getResources(RESOURCE))) {
                collect(read(url), names);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (names.isEmpty()) {
            throw new IllegalStateException(
                    "No " + RESOURCE + " of the language on the class path; build it with Maven");
        }
        Set<Class<?>> messages = new LinkedHashSet<>();
        names.forEach(name -> messages.add(load(name)));
        return messages;
    }

    // Other libraries bring an index of their own, so only our package counts.
    private static void collect(Index index, Set<String> names) {
        for (Class<?> root : List.of(Event.class, Command.class, Refusal.class)) {
            for (ClassInfo info : index.getAllKnownImplementations(root)) {
                if (info.isRecord() && info.name().toString().startsWith(LANGUAGE)) {
                    names.add(info.name().toString());
                }
            }
        }
    }

    private static Index read(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return new IndexReader(in).read();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "The index of the language names " + name + ", which is not there", e);
        }
    }
}
