package app.chung.platform.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFilesTest {

    private static final String NAME = "CHUNG_POSTGRES_PASSWORD";

    @TempDir private Path folder;

    @Test
    void say_what_would_else_stand_in_the_environment() throws IOException {
        assertThat(SecretFiles.read(Map.of(NAME + "_FILE", file("a b\n"))))
                .containsExactly(Map.entry("chung.postgres.password", "a b"));
        assertThat(SecretFiles.read(Map.of(NAME, "plain", "HOME_FILE", "x"))).isEmpty();
    }

    @Test
    void that_are_missing_empty_or_double_are_told_of_without_their_content() throws IOException {
        assertThatThrownBy(() -> SecretFiles.read(Map.of(NAME + "_FILE", "/nowhere")))
                .hasMessage("/nowhere, which CHUNG_POSTGRES_PASSWORD_FILE names, cannot be read");
        String empty = file(" \n");
        assertThatThrownBy(() -> SecretFiles.read(Map.of(NAME + "_FILE", empty)))
                .hasMessageEndingWith("is empty");
        String good = file("secret");
        assertThatThrownBy(() -> SecretFiles.read(Map.of(NAME + "_FILE", good, NAME, "other")))
                .hasMessageEndingWith("are both set; keep one of them");
    }

    private String file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "secret", ""), content).toString();
    }
}
