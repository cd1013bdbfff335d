package app.chung.platform.web;

import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.reactivestreams.Publisher;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.support.TaskExecutorAdapter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.config.BlockingExecutionConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** How requests are received and on which threads they are worked on. */
@Configuration(proxyBeanMethods = false)
public class WebConfiguration {

    /** The longest body of an ordinary request. */
    public static final int LONGEST_BODY = 1024 * 1024;

    /** Virtual threads for everything that may wait. */
    @Bean(destroyMethod = "shutdown")
    public ExecutorService blockingExecutor() {
        return Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("work-", 0).factory());
    }

    /**
     * The same threads for reactive code. Not as a service: that would interrupt the work of
     * whoever goes away, and an interrupt in the middle of a query costs the pool its connection.
     */
    @Bean(destroyMethod = "dispose")
    public Scheduler blocking(ExecutorService blockingExecutor) {
        return Schedulers.fromExecutor(blockingExecutor::execute);
    }

    @Bean
    NettyServerCustomizer bounds(JsonMapper json) {
        return server -> Bounds.of(server, json);
    }

    @Bean
    WebFluxConfigurer webFlux(ExecutorService blockingExecutor) {
        return new WebFluxConfigurer() {
            @Override
            public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
                codecs.defaultCodecs().maxInMemorySize(LONGEST_BODY);
            }

            /** Spring's own takes every text for a number first, and fails with all its steps. */
            @Override
            public void addFormatters(FormatterRegistry formatters) {
                formatters.addConverter(String.class, Instant.class, Instant::parse);
                formatters.addConverterFactory(new WireNames());
            }

            @Override
            public void configureBlockingExecution(BlockingExecutionConfigurer blocking) {
                blocking.setExecutor(new TaskExecutorAdapter(blockingExecutor));
                blocking.setControllerMethodPredicate(WebConfiguration::needsWorker);
            }
        };
    }

    /**
     * Those that read are on a {@link ReadingThread} already; those that are reactive wait for
     * nothing.
     */
    private static boolean needsWorker(HandlerMethod handler) {
        return !handler.hasMethodAnnotation(GetMapping.class)
                && !Publisher.class.isAssignableFrom(handler.getReturnType().getParameterType());
    }
}
