package app.chung.commandserver;

import app.chung.commandgateway.identity.SetupCode;
import app.chung.platform.access.AccessFold;
import java.util.Optional;
import org.springframework.context.ApplicationContext;

/**
 * What the person at the console must know while nobody owns the organisation.
 *
 * @param server the running server
 */
public record FirstRun(ApplicationContext server) {

    /** How the line begins that tells the code. */
    public static final String SAID = "setup code: ";

    /** The code without which strangers cannot set the server up; empty where none is needed. */
    public Optional<String> setupCode() {
        return server.getBean(AccessFold.class).get().isSetUp()
                ? Optional.empty()
                : server.getBean(SetupCode.class).text();
    }
}
