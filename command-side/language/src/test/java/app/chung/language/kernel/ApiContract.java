package app.chung.language.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The public API of each module as text, approved by hand. After an intended change run with {@code
 * -Dapprove} and look at the difference.
 */
class ApiContract {

    static List<String> modules() {
        TreeSet<String> modules = new TreeSet<>();
        LanguageTypes.all().forEach(type -> modules.add(type.getPackageName()));
        return List.copyOf(modules);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void is_as_approved(String module) throws IOException {
        String name = module.substring(module.lastIndexOf('.') + 1);
        Path approved = Path.of("src/test/contract", name, "api.txt");
        String actual = ApiText.of(module);
        if (System.getProperty("approve") != null) {
            Files.createDirectories(approved.getParent());
            Files.writeString(approved, actual);
        }
        assertThat(approved).as("approved API; -Dapprove writes it").exists();
        assertThat(actual).isEqualTo(Files.readString(approved));
    }
}
