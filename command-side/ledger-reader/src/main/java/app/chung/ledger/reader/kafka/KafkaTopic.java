package app.chung.ledger.reader.kafka;

import java.util.HashMap;
import java.util.Map;

/**
 * Where the log's copy is. The topic has one partition: the order of the log holds within one only.
 *
 * @param bootstrap hosts and ports to ask first, {@code host:port,host:port}
 * @param user who asks; blank where the broker asks nobody
 * @param password the password
 * @param mechanism {@code PLAIN}, {@code SCRAM-SHA-256} or {@code SCRAM-SHA-512}
 * @param tls whether the line is encrypted
 * @param name the topic
 */
public record KafkaTopic(
        String bootstrap,
        String user,
        String password,
        String mechanism,
        boolean tls,
        String name) {

    /** What it is called unless somebody calls it otherwise. */
    public static final String USUAL_NAME = "chung.events";

    private static final String MODULES = "org.apache.kafka.common.security.";

    /** How many events a relay has on their way at once. */
    public static final int MOST_UNDER_WAY = 1_000;

    /** The only partition. */
    public static final int PARTITION = 0;

    /** What every client needs to know; each gives up after a few seconds. */
    public Map<String, Object> client() {
        Map<String, Object> client = new HashMap<>();
        client.put("bootstrap.servers", bootstrap);
        client.put(
                "security.protocol", (user.isBlank() ? "" : "SASL_") + (tls ? "SSL" : "PLAINTEXT"));
        if (!user.isBlank()) {
            client.put("sasl.mechanism", mechanism);
            client.put("sasl.jaas.config", login());
        }
        client.put("request.timeout.ms", 4_000);
        client.put("default.api.timeout.ms", 5_000);
        client.put("socket.connection.setup.timeout.ms", 2_000);
        client.put("socket.connection.setup.timeout.max.ms", 4_000);
        client.put("reconnect.backoff.max.ms", 1_000);
        client.put("metadata.max.age.ms", 10_000);
        client.put("metric.reporters", "");
        client.put("enable.metrics.push", false);
        return client;
    }

    private String login() {
        String module =
                mechanism.equals("PLAIN") ? "plain.PlainLoginModule" : "scram.ScramLoginModule";
        return "%s%s required username=\"%s\" password=\"%s\";"
                .formatted(MODULES, module, quoted(user), quoted(password));
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return name + " on " + bootstrap;
    }
}
