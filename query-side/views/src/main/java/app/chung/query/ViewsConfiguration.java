package app.chung.query;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The endpoints of all views. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class ViewsConfiguration {}
