package app.chung.platform.metrics;

import app.chung.ledger.reader.Pooled;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import reactor.core.scheduler.Scheduler;

/** What is counted goes nowhere, unless a port was given at which Prometheus may ask for it. */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {

    @Bean
    @Primary
    MeterRegistry meters(ObjectProvider<PrometheusMeterRegistry> asked) {
        CompositeMeterRegistry meters = new CompositeMeterRegistry();
        asked.forEach(meters::add);
        return meters;
    }

    /** With {@code CHUNG_METRICS_PORT} alone, and not in work beside a server that has the port. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication
    @ConditionalOnProperty("chung.metrics.port")
    static class Asked {

        @Bean
        PrometheusMeterRegistry kept() {
            return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        }

        @Bean(destroyMethod = "close")
        JvmGcMetrics garbage() {
            return new JvmGcMetrics();
        }

        @Bean(destroyMethod = "close")
        MetricsPort metricsPort(
                PrometheusMeterRegistry kept,
                @Value("${chung.metrics.address:127.0.0.1}") String address,
                @Value("${chung.metrics.port}") int port,
                Scheduler blocking) {
            return MetricsPort.open(address, port, kept::scrape, blocking);
        }

        @Bean
        SmartInitializingSingleton everythingCounts(
                PrometheusMeterRegistry kept,
                ObjectProvider<MeterBinder> ours,
                ObjectProvider<Pooled> holders,
                ObjectProvider<HikariDataSource> pools) {
            List<MeterBinder> process =
                    List.of(
                            new JvmMemoryMetrics(),
                            new JvmThreadMetrics(),
                            new ProcessorMetrics(),
                            new FileDescriptorMetrics(),
                            new UptimeMetrics());
            return () -> {
                Stream.concat(process.stream(), ours.stream()).forEach(each -> each.bindTo(kept));
                Stream.concat(holders.stream().map(Pooled::pool), pools.stream())
                        .forEach(pool -> bind(pool, kept));
            };
        }

        private static void bind(HikariDataSource pool, MeterRegistry meters) {
            bind("active", pool, meters, HikariPoolMXBean::getActiveConnections);
            bind("idle", pool, meters, HikariPoolMXBean::getIdleConnections);
            bind("pending", pool, meters, HikariPoolMXBean::getThreadsAwaitingConnection);
        }

        private static void bind(
                String what,
                HikariDataSource pool,
                MeterRegistry meters,
                ToDoubleFunction<HikariPoolMXBean> number) {
            Gauge.builder("chung.pool." + what, pool, each -> ofOpen(each, number))
                    .tag("pool", pool.getPoolName())
                    .description("Connections to PostgreSQL; pending: who waits for one")
                    .register(meters);
        }

        /** A pool opens with its first use. */
        private static double ofOpen(
                HikariDataSource pool, ToDoubleFunction<HikariPoolMXBean> number) {
            return pool.getHikariPoolMXBean() instanceof HikariPoolMXBean open
                    ? number.applyAsDouble(open)
                    : 0;
        }
    }
}
