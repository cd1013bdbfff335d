package app.chung.embedded;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Where an OpenSearch node answers and who may ask. */
public record OpenSearchAddress(String host, int port, String user, String password) {

    /** The root of its HTTP interface, without the password. */
    public URI uri() {
        return URI.create("http://" + host + ":" + port);
    }

    /** The value of the {@code Authorization} header. */
    public String authorization() {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    @Override
    public String toString() {
        return user + "@" + host + ":" + port;
    }
}
