package app.chung.audit;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The trail over all events. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class AuditConfiguration {}
