package app.chung.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Asks a server for pages, one after the other, and takes them as bytes. */
final class Pages implements Contestant {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicLong taken = new AtomicLong();
    private final String name;
    private final List<HttpRequest> requests;

    private Pages(String name, List<HttpRequest> requests) {
        this.name = name;
        this.requests = requests;
    }

    /** Of the workspace. */
    static Pages of(String name, Site site, List<String> paths) {
        return new Pages(
                name, paths.stream().map(path -> site.request(path).GET().build()).toList());
    }

    /** Of anybody else. */
    static Pages of(String name, List<URI> addresses) {
        return new Pages(
                name, addresses.stream().map(uri -> HttpRequest.newBuilder(uri).build()).toList());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void operate(UUID id, int number) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                http.send(requests.get(number % requests.size()), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200 || answer.body().length == 0) {
            throw new IOException(answer.uri() + " " + answer.statusCode());
        }
        taken.incrementAndGet();
    }

    @Override
    public long stored() {
        return taken.get();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
