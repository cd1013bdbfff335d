package app.chung.platform.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Secrets that lie in files: {@code CHUNG_POSTGRES_PASSWORD_FILE} names the file whose content
 * would else stand in {@code CHUNG_POSTGRES_PASSWORD}, where every child and every report sees it.
 */
public final class SecretFiles {

    private static final List<String> SECRETS =
            List.of(
                    "CHUNG_POSTGRES_PASSWORD",
                    "CHUNG_KEYS_PASSWORD",
                    "CHUNG_OPENSEARCH_PASSWORD",
                    "CHUNG_KAFKA_PASSWORD",
                    "CHUNG_MONGODB_URL");
    private static final String FILE = "_FILE";

    private SecretFiles() {}

    /** What the files say, by the name of the setting, such as {@code chung.postgres.password}. */
    public static Map<String, Object> read(Map<String, String> environment) {
        Map<String, Object> secrets = new HashMap<>();
        for (String name : SECRETS) {
            @Nullable String file = environment.get(name + FILE);
            if (file != null && !file.isBlank()) {
                secrets.put(setting(name), secret(name, file, environment));
            }
        }
        return secrets;
    }

    private static String setting(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static String secret(String name, String file, Map<String, String> environment) {
        if (environment.containsKey(name)) {
            throw new IllegalStateException(
                    "%s and %s%s are both set; keep one of them".formatted(name, name, FILE));
        }
        String secret = content(name, file);
        if (secret.isEmpty()) {
            throw new IllegalStateException(
                    "%s, which %s%s names, is empty".formatted(file, name, FILE));
        }
        return secret;
    }

    private static String content(String name, String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "%s, which %s%s names, cannot be read".formatted(file, name, FILE), e);
        }
    }
}
