package app.chung.scenarios;

import app.chung.scenarios.Deed.Outcome;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends each command under its id until its fate is known, and writes that down. */
final class Sender {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long PAUSE_MILLIS = 100;

    private final Client client;
    private final History history;
    private final RandomGenerator random;

    Sender(Client client, History history, RandomGenerator random) {
        this.client = client;
        this.history = history;
        this.random = random;
    }

    /** Persists until there is an answer. */
    Outcome send(String name, UUID stream, String body, int events) throws InterruptedException {
        return send(name, stream, body, events, 0);
    }

    /** The same, but after a failure gives up with a certain probability. */
    Outcome send(String name, UUID stream, String body, int events, double givesUp)
            throws InterruptedException {
        UUID command = new UUID(random.nextLong(), random.nextLong());
        long begun = System.nanoTime();
        Optional<Outcome> outcome = once(name, body, command);
        while (outcome.isEmpty()) {
            if (random.nextDouble() < givesUp) {
                outcome = Optional.of(new Outcome.Unknown());
            } else {
                Thread.sleep(PAUSE_MILLIS);
                outcome = once(name, body, command);
            }
        }
        history.add(new Deed(command, stream, begun, System.nanoTime(), events, outcome.get()));
        return outcome.get();
    }

    private Optional<Outcome> once(String name, String body, UUID id) throws InterruptedException {
        HttpResponse<String> answer;
        try {
            answer = client.send(name, body, id);
        } catch (IOException lost) {
            history.lost();
            return Optional.empty();
        }
        return switch (answer.statusCode()) {
            case 200 -> Optional.of(done(JSON.readTree(answer.body())));
            case 503 -> {
                history.away(answer);
                yield Optional.empty();
            }
            default -> Optional.of(refused(answer));
        };
    }

    private static Outcome done(JsonNode answer) {
        return new Outcome.Done(answer.path("version").asInt(), answer.path("position").asLong());
    }

    private static Outcome refused(HttpResponse<String> answer) {
        String type = JSON.readTree(answer.body()).path("type").asString();
        return new Outcome.Refused(answer.statusCode(), type);
    }
}
