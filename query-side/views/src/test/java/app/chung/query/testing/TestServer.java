package app.chung.query.testing;

import app.chung.engine.run.Engine;
import app.chung.engine.store.ViewStore;
import app.chung.language.json.Opener;
import app.chung.language.kernel.PersonId;
import app.chung.ledger.reader.LedgerReader;
import app.chung.platform.access.AccessFold;
import app.chung.platform.session.Caller;
import app.chung.platform.session.CallerArgument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.WebFilter;

/** The endpoints over HTTP; who asks stands in a header, because sessions are not ours to test. */
public final class TestServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    /** Starts a server of these parts over those views. */
    public TestServer(RealViews views, Class<?>... parts) {
        this(views, Map.of(), parts);
    }

    /** Starts a server of these parts with these settings over those views. */
    public TestServer(RealViews views, Map<String, Object> settings, Class<?>... parts) {
        context =
                new SpringApplicationBuilder(parts)
                        .sources(Base.class)
                        .web(WebApplicationType.REACTIVE)
                        .properties(settings)
                        .initializers(made -> register((GenericApplicationContext) made, views))
                        .run("--server.port=0", "--spring.main.banner-mode=off");
    }

    private static void register(GenericApplicationContext context, RealViews views) {
        context.registerBean(Engine.class, views::engine);
        context.registerBean(LedgerReader.class, views::reader);
        context.registerBean(
                AccessFold.class, views::access, bean -> bean.setDestroyMethodName(""));
        context.registerBean(Opener.class, () -> new Opener(views.keys()));
        context.registerBean(ViewStore.class, views::store, bean -> bean.setDestroyMethodName(""));
        context.registerBean("viewPool", DataSource.class, views::database);
        context.registerBean(Clock.class, Clock::systemUTC);
    }

    /** What every server has. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ComponentScan("app.chung.platform.web")
    @Import(CallerArgument.class)
    static class Base {

        @Bean
        WebFilter caller() {
            return (exchange, chain) -> {
                String person = exchange.getRequest().getHeaders().getFirst("X-Person");
                if (person != null) {
                    exchange.getAttributes()
                            .put(
                                    Caller.ATTRIBUTE,
                                    new Caller(
                                            new PersonId(UUID.fromString(person)),
                                            new UUID(0, 91),
                                            false));
                }
                return chain.filter(exchange);
            };
        }
    }

    /**
     * What came back.
     *
     * @param status the status
     * @param body the whole body
     */
    public record Answer(int status, String body) {}

    /** Asks as that person. */
    public Answer get(PersonId person, String path) {
        return get(person, path, "Accept", "*/*");
    }

    /** Asks as that person with one more header. */
    public Answer get(PersonId person, String path, String header, String value) {
        return send(request(person, path).header(header, value));
    }

    /** Sends JSON as that person's script, which needs no origin. */
    public Answer post(PersonId person, String path, String body) {
        return send(
                request(person, path)
                        .header("Authorization", "Bearer test")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(PersonId person, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                .header("X-Person", person.value().toString());
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String port() {
        return context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** All endpoints there are. */
    public Map<RequestMappingInfo, HandlerMethod> endpoints() {
        return context.getBean(RequestMappingHandlerMapping.class).getHandlerMethods();
    }

    /** The patterns of all endpoints there are. */
    public Set<String> patterns() {
        Set<String> patterns = new TreeSet<>();
        endpoints()
                .keySet()
                .forEach(
                        info ->
                                info.getPatternsCondition()
                                        .getPatterns()
                                        .forEach(p -> patterns.add(p.getPatternString())));
        return patterns;
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }
}
