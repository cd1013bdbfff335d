package app.chung.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.json.WireName;
import app.chung.language.kernel.LanguageTypes;
import app.chung.language.kernel.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The front end has words for every refusal, in every language of the interface. */
class WordsTest {

    private static final Path WORDS = Path.of("../../frontend/src/shared/refusals");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void are_there_for_every_refusal(String language) throws IOException {
        Path file = WORDS.resolve("messages." + language + ".json");
        var words = JsonMapper.shared().readTree(Files.readString(file));
        List<String> codes =
                LanguageTypes.records(Refusal.class).stream().map(WireName::of).sorted().toList();
        assertThat(codes).isNotEmpty();
        assertThat(codes.stream().filter(code -> words.path(code).asString("").isBlank()))
                .as("refusals without words in %s", file)
                .isEmpty();
    }
}
