package app.chung.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What holds for all poms, and fails for a wrong one. */
class PomLaws {

    private static final Path HOUSE = Path.of("../..");
    private static final Path WRONG = Path.of("src/test/resources/wrong/pom.xml");

    /** A start builds without tests; a jar that it leaves out makes whoever needs it unresolved. */
    @Test
    void a_jar_of_tests_is_also_made_where_tests_are_skipped() throws Exception {
        List<Element> jars = new ArrayList<>();
        for (Path pom : poms()) {
            jars.addAll(testJars(pom));
        }
        assertThat(jars).as("jars of tests").hasSizeGreaterThanOrEqualTo(2);
        assertThat(jars).allMatch(PomLaws::isAlwaysMade);
    }

    @Test
    void the_wrong_pom_breaks_the_law() throws Exception {
        assertThat(testJars(WRONG)).isNotEmpty().noneMatch(PomLaws::isAlwaysMade);
    }

    private static List<Path> poms() throws IOException {
        try (Stream<Path> files = Files.find(HOUSE, 4, (path, _) -> path.endsWith("pom.xml"))) {
            return files.filter(PomLaws::isOurs).toList();
        }
    }

    private static boolean isOurs(Path pom) {
        return Stream.of("target", "node_modules", "test").noneMatch(p -> names(pom).contains(p));
    }

    private static List<String> names(Path path) {
        return IntStream.range(0, path.getNameCount())
                .mapToObj(i -> path.getName(i).toString())
                .toList();
    }

    private static List<Element> testJars(Path pom) throws Exception {
        Element root =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(pom.toFile())
                        .getDocumentElement();
        return elements(root, "execution").stream()
                .filter(each -> texts(each, "goal").contains("test-jar"))
                .toList();
    }

    private static boolean isAlwaysMade(Element execution) {
        return texts(execution, "skip").equals(List.of("false"));
    }

    private static List<String> texts(Element within, String name) {
        return elements(within, name).stream().map(each -> each.getTextContent().strip()).toList();
    }

    private static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
