package app.chung.querygateway;

import app.chung.audit.AuditConfiguration;
import app.chung.query.ViewsConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The query side behind HTTP. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@Import({ViewsConfiguration.class, AuditConfiguration.class})
public class QueryGatewayConfiguration {}
