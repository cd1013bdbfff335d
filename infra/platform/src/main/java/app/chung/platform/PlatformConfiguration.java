package app.chung.platform;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The parts of {@code app.chung.platform} that both servers use. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class PlatformConfiguration {}
