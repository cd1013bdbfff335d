package app.chung.platform.server;

import app.chung.platform.PostgresSettings;
import app.chung.platform.keys.MasterKey;
import app.chung.platform.keys.PostgresKeys;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The keys of personal text. The key that wraps them lies in a file, never in the database that
 * holds them: {@code CHUNG_MASTER_KEY_FILE}, or {@code master.key} in the data directory.
 */
@Configuration(proxyBeanMethods = false)
class KeysConfiguration {

    @Bean(destroyMethod = "close")
    PostgresKeys keys(PostgresSettings settings, Environment environment) {
        String data = environment.getProperty("chung.data", "data");
        Path file =
                Path.of(
                        environment.getProperty(
                                "chung.master-key-file", Path.of(data, "master.key").toString()));
        return new PostgresKeys(settings, MasterKey.at(file));
    }
}
