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
 * holds them: {@code CHUNG_MASTER_KEY_FILE}, or {@code master.key} in the data directory. They lie
 * where {@code CHUNG_KEYS_URL} says, else beside the log.
 */
@Configuration(proxyBeanMethods = false)
class KeysConfiguration {

    @Bean
    MasterKey masterKey(Environment environment) {
        String data = environment.getProperty("chung.data", "data");
        Path file =
                Path.of(
                        environment.getProperty(
                                "chung.master-key-file", Path.of(data, "master.key").toString()));
        return MasterKey.at(file);
    }

    @Bean(destroyMethod = "close")
    PostgresKeys keys(PostgresSettings settings, Environment environment, MasterKey master) {
        return new PostgresKeys(where(settings, environment), master);
    }

    // A database of its own can be backed up on another cycle, so that what is erased stays erased.
    private static PostgresSettings where(PostgresSettings log, Environment environment) {
        return new PostgresSettings(
                environment.getProperty("chung.keys.url", log.url()),
                environment.getProperty("chung.keys.user", log.user()),
                environment.getProperty("chung.keys.password", log.password()));
    }
}
