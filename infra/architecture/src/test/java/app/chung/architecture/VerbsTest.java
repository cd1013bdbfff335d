package app.chung.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs of {@code infra/bin/chung} in a copy of the project where Java and Maven only talk. */
class VerbsTest {

    private static final String APP = "infra/standalone/target/app/";

    @TempDir private Path home;

    @BeforeEach
    void copy() throws IOException {
        Path bin = Path.of("..", "bin").toAbsolutePath().normalize();
        try (Stream<Path> files = Files.walk(bin)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write("infra/bin/" + bin.relativize(file), Files.readString(file));
            }
        }
        write("jdk/release", "JAVA_VERSION=\"25.0.1\"\n");
        program("jdk/bin/javac", "exit 1");
        program("jdk/bin/java", "echo runs \"$@\"");
        program("path/mvn", "echo builds >>" + home.resolve("built"));
        program("path/node", "exit 0");
        program("path/npm", "exit 0");
        write(APP + "class-path", "LIB/a.jar");
        Files.createDirectories(home.resolve(APP + "lib"));
        Files.createDirectories(home.resolve("data"));
    }

    @Test
    void that_ask_a_workspace_use_what_is_built() throws Exception {
        write(APP + ".built", "");
        Path built = home.resolve(APP + ".built");
        Files.setLastModifiedTime(built, FileTime.from(Instant.now().minusSeconds(60)));
        write("frontend/scratch.txt", "newer");
        write("export.zip", "");
        assertThat(chung("token", "--data", "data", "--email", "an@example.org"))
                .contains("app.chung.standalone.Token");
        assertThat(chung("doctor", "--data", "data"))
                .contains("app.chung.standalone.doctor.Doctor --port 8080 --data " + home);
        assertThat(chung("import", "slack", "export.zip", "--token", "x"))
                .contains("app.chung.importers.Importer");
        assertThat(home.resolve("built")).doesNotExist();
    }

    @Test
    void that_make_a_module_put_it_into_the_list() throws Exception {
        Path list = Path.of("frontend", "src", "app", "modules.ts");
        write(list.toString(), Files.readString(Path.of("..", "..").resolve(list)));
        assertThat(chung("new-module", "polls", "--noun", "poll")).contains("modules.ts");
        assertThat(Files.readString(home.resolve(list)))
                .contains("import { polls } from '@/modules/polls';\n", "\n  polls,\n];\n");
    }

    @Test
    void that_ask_a_workspace_build_where_nothing_is_built() throws Exception {
        assertThat(chung("token", "--data", "data", "--email", "an@example.org"))
                .contains("app.chung.standalone.Token");
        assertThat(home.resolve("built")).hasContent("builds");
    }

    private String chung(String... words) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of("bash", "infra/bin/chung"));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        builder.environment().merge("PATH", home.resolve("path") + ":", (old, ours) -> ours + old);
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private void program(String path, String script) throws IOException {
        write(path, "#!/usr/bin/env bash\n" + script + "\n");
        assertThat(home.resolve(path).toFile().setExecutable(true)).isTrue();
    }

    private void write(String path, String text) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
