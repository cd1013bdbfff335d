package app.chung.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.netty.http.server.HttpServer;

/**
 * A WebFlux server that holds ready-made answers in memory and does nothing else, in a process of
 * its own with the options of the workspace's.
 */
final class BarePages implements AutoCloseable {

    private final Process process;
    private final int port;

    private BarePages(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static BarePages start(Path folder, int port) throws IOException {
        Process process =
                Children.start(
                        new ProcessBuilder(
                                        ProcessHandle.current().info().command().orElseThrow(),
                                        "-XX:+UseSerialGC",
                                        "-XX:+UseCompactObjectHeaders",
                                        "-Xmx448m",
                                        "--enable-native-access=ALL-UNNAMED",
                                        "--sun-misc-unsafe-memory-access=allow",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        BarePages.class.getName(),
                                        folder.toString(),
                                        String.valueOf(port))
                                .redirectError(ProcessBuilder.Redirect.INHERIT));
        BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        if (!"ready".equals(lines.readLine())) {
            throw new IllegalStateException("The bare server did not start");
        }
        return new BarePages(process, port);
    }

    /** The child: a folder of answers named by numbers, and the port. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        var routes = RouterFunctions.route();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                byte[] answer = Files.readAllBytes(file);
                routes.GET(
                        "/" + file.getFileName(),
                        request ->
                                ServerResponse.ok()
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .bodyValue(answer));
            }
        }
        HttpHandler handler = RouterFunctions.toHttpHandler(routes.build());
        var server =
                HttpServer.create()
                        .host("127.0.0.1")
                        .port(Integer.parseInt(arguments[1]))
                        .handle(new ReactorHttpHandlerAdapter(handler))
                        .bindNow();
        System.out.println("ready");
        server.onDispose().block();
    }

    Pages pages(int many) {
        return Pages.of(
                "bare",
                IntStream.range(0, many)
                        .mapToObj(i -> URI.create("http://127.0.0.1:" + port + "/" + i))
                        .toList());
    }

    Family family() {
        return Family.of("bare", process.pid());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
