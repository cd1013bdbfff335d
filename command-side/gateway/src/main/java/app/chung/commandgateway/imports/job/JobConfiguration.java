package app.chung.commandgateway.imports.job;

import app.chung.commandgateway.CommandDesk;
import app.chung.commandgateway.imports.ImportDesk;
import app.chung.platform.access.AccessFold;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** Keeps files that are brought in beside the server's other data. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    @Bean(destroyMethod = "close")
    JobDesk jobDesk(
            ImportDesk imports,
            CommandDesk desk,
            AccessFold access,
            ExecutorService blockingExecutor,
            JsonMapper json,
            Environment settings) {
        Path data = Path.of(settings.getProperty("chung.data", "data"));
        JobFolder folder = new JobFolder(data.resolve("imports"), json);
        return new JobDesk(folder, imports, desk, access, blockingExecutor);
    }
}
