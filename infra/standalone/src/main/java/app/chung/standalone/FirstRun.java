package app.chung.standalone;

import app.chung.commandgateway.identity.SetupCode;
import app.chung.platform.access.AccessFold;
import java.util.Optional;
import org.springframework.context.ApplicationContext;

/**
 * What the person at the console must know while nobody owns the organisation.
 *
 * @param server the running server
 */
record FirstRun(ApplicationContext server) {

    Optional<String> setupCode() {
        return server.getBean(AccessFold.class).get().isSetUp()
                ? Optional.empty()
                : server.getBean(SetupCode.class).text();
    }
}
