package app.chung.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.json.WireName;
import app.chung.language.kernel.LanguageTypes;
import app.chung.language.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The front end has words for every refusal, in every language of the interface. */
class WordsTest {

    private static final Path SOURCES = Path.of("../../frontend/src");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void are_there_for_every_refusal(String language) throws IOException {
        Path name = Path.of("refusals", "messages." + language + ".json");
        Set<String> worded = new HashSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.endsWith(name)).toList()) {
                worded.addAll(codesIn(file));
            }
        }
        List<String> codes =
                LanguageTypes.records(Refusal.class).stream().map(WireName::of).sorted().toList();
        assertThat(codes).isNotEmpty();
        assertThat(codes.stream().filter(code -> !worded.contains(code)))
                .as("refusals without words in any %s", name)
                .isEmpty();
    }

    private static List<String> codesIn(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file)).properties().stream()
                .filter(entry -> !entry.getValue().asString("").isBlank())
                .map(entry -> entry.getKey())
                .toList();
    }
}
