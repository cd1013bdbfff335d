package app.chung.importers;

import app.chung.language.imports.ImportId;
import app.chung.language.json.ChungJson;
import app.chung.language.json.WireName;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.PersonId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The running workspace, over HTTP. Waits a while when it is away: nothing told twice counts. */
public final class Workspace implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int TRIES = 60;

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final URI url;
    private final String token;

    /** At this address, as whoever the token belongs to. */
    public Workspace(URI url, String token) {
        this.url = url;
        this.token = token;
    }

    /** Whose token it is. */
    public PersonId me() {
        return new PersonId(uuid(get("/api/session").required("person")));
    }

    /** An import of this source that this person began and did not end. */
    public Optional<ImportId> openImport(String source, PersonId startedBy) {
        for (JsonNode run : get("/api/views/imports/run?limit=100").required("items")) {
            if (run.path("state").asString("").equals("open")
                    && run.path("source").asString("").equals(source)
                    && uuid(run.required("startedBy")).equals(startedBy.value())) {
                return Optional.of(new ImportId(uuid(run.required("id"))));
            }
        }
        return Optional.empty();
    }

    /** Sends one command of the importer's own. */
    public void send(Command command) {
        ObjectNode body = ChungJson.mapper().valueToTree(command);
        body.remove("type");
        String path = "/api/commands/" + WireName.of(command.getClass()).replace('.', '/');
        JsonNode unused = post(path, body);
    }

    /** An answer for each of what is told. */
    List<JsonNode> tell(ImportId importId, List<ObjectNode> lines) {
        ObjectNode batch = ChungJson.mapper().createObjectNode();
        batch.putArray("commands").addAll(lines);
        JsonNode answer = post("/api/imports/" + importId.value() + "/commands", batch);
        return answer.required("answers").values().stream().toList();
    }

    private static UUID uuid(JsonNode text) {
        return UUID.fromString(text.asString());
    }

    private JsonNode get(String path) {
        return exchange(request(path).GET().build());
    }

    private JsonNode post(String path, ObjectNode body) {
        return exchange(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(url.resolve(path))
                .timeout(PATIENCE)
                .header("X-Chung", "1")
                .header("Authorization", "Bearer " + token);
    }

    private JsonNode exchange(HttpRequest request) {
        String trouble = "";
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
                if (response.statusCode() < 500 && response.statusCode() != 429) {
                    return read(request, response);
                }
                trouble = "status " + response.statusCode();
            } catch (IOException e) {
                trouble = String.valueOf(e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CannotGoOn("interrupted", "interrupted", e);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new CannotGoOn(
                "no-answer",
                "no answer from " + request.uri().getAuthority() + ": " + trouble,
                null);
    }

    private static JsonNode read(HttpRequest request, HttpResponse<String> response) {
        if (response.statusCode() == 401) {
            throw new CannotGoOn(
                    "no-grant", "the token is not known at " + request.uri().getAuthority(), null);
        }
        if (response.statusCode() >= 400) {
            throw new CannotGoOn(
                    "refused", request.uri().getPath() + " was refused: " + response.body(), null);
        }
        try {
            return ChungJson.mapper().readTree(response.body());
        } catch (JacksonException e) {
            throw new CannotGoOn(
                    "no-answer", "no workspace answers at " + request.uri().getAuthority(), e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
