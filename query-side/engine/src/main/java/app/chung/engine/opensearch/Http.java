package app.chung.engine.opensearch;

import app.chung.engine.StoreUnavailable;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks OpenSearch through its Java client; every wait has an end. */
final class Http implements AutoCloseable {

    static final JsonMapper JSON = JsonMapper.shared();

    private static final int CONNECT_SECONDS = 3;
    private static final int ANSWER_SECONDS = 30;
    private static final int SERVER_FAULT = 500;
    private static final Set<Integer> LATER = Set.of(401, 403, 408, 429);

    private final OpenSearchTransport transport;
    private final OpenSearchGenericClient client;

    /**
     * A client.
     *
     * @param address for example {@code http://127.0.0.1:9200}
     * @param authorization value of the {@code Authorization} header; null for none
     */
    Http(URI address, @Nullable String authorization) {
        HttpHost host = new HttpHost(address.getScheme(), address.getHost(), address.getPort());
        ApacheHttpClient5TransportBuilder builder =
                ApacheHttpClient5TransportBuilder.builder(host)
                        .setConnectionConfigCallback(
                                c -> c.setConnectTimeout(Timeout.ofSeconds(CONNECT_SECONDS)))
                        .setRequestConfigCallback(
                                c ->
                                        c.setConnectionRequestTimeout(
                                                        Timeout.ofSeconds(ANSWER_SECONDS))
                                                .setResponseTimeout(
                                                        Timeout.ofSeconds(ANSWER_SECONDS)));
        if (authorization != null) {
            builder.setDefaultHeaders(
                    new Header[] {new BasicHeader("Authorization", authorization)});
        }
        this.transport = builder.build();
        this.client = new OpenSearchGenericClient(transport);
    }

    /** The answer; a status from 400 on stands in {@code status}, the store being away throws. */
    record Answer(int status, JsonNode body) {

        boolean isFine() {
            return status < 400;
        }
    }

    Answer ask(String method, String path, Map<String, String> query, @Nullable String json) {
        return ask(method, path, query, json, "application/json");
    }

    Answer ask(
            String method,
            String path,
            Map<String, String> query,
            @Nullable String body,
            String type) {
        var request = Requests.builder().method(method).endpoint(path).query(query);
        if (body != null) {
            request.body(Body.from(body.getBytes(StandardCharsets.UTF_8), type));
        }
        try (Response response = client.execute(request.build())) {
            int status = response.getStatus();
            String text = response.getBody().map(Body::bodyAsString).orElse("{}");
            if (status >= SERVER_FAULT || LATER.contains(status)) {
                throw new StoreUnavailable("search answers " + status, null);
            }
            return new Answer(status, JSON.readTree(text.isBlank() ? "{}" : text));
        } catch (IOException e) {
            throw new StoreUnavailable("search " + path, e);
        }
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
