package app.chung.platform.web;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Under which address people know this server, and hence which origins are ours. */
@Component
public class PublicAddress {

    private final Environment settings;

    PublicAddress(Environment settings) {
        this.settings = settings;
    }

    /** Whether nobody but this machine can reach the server. */
    public boolean loopbackOnly() {
        return settings.getProperty("chung.public-url", "").isEmpty();
    }

    /** The address without a slash at its end. */
    public String url() {
        return loopbackOnly()
                ? "http://localhost:" + port()
                : settings.getRequiredProperty("chung.public-url").replaceAll("/+$", "");
    }

    /** Whether a browser that names this origin shows a page of ours. */
    public boolean isOurs(String origin) {
        return origins().contains(origin);
    }

    private List<String> origins() {
        Stream<String> own =
                loopbackOnly()
                        ? Stream.of("localhost", "127.0.0.1", "[::1]")
                                .map(host -> "http://" + host + ":" + port())
                        : Stream.of(originOf(url()));
        Stream<String> more =
                Stream.of(settings.getProperty("chung.more-origins", "").split(","))
                        .filter(origin -> !origin.isBlank());
        return Stream.concat(own, more).toList();
    }

    /** A node behind a front of ours is known by the front's port. */
    private int port() {
        return Stream.of("chung.front-port", "local.server.port", "server.port")
                .flatMap(name -> Stream.ofNullable(settings.getProperty(name, Integer.class)))
                .findFirst()
                .orElse(8080);
    }

    private static String originOf(String url) {
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
