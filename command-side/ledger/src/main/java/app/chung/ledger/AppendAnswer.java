package app.chung.ledger;

import app.chung.language.kernel.Claim;
import app.chung.language.kernel.StreamId;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the append function answers for a batch. */
final class AppendAnswer {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<Pending> batch;
    private final @Nullable AppendResult[] results;
    private long first = Long.MAX_VALUE;
    private long last;

    AppendAnswer(List<Pending> batch) {
        this.batch = batch;
        this.results = new @Nullable AppendResult[batch.size()];
    }

    /**
     * Reads the function's JSON.
     *
     * @throws SQLException when it is not what this writer expects
     */
    Outcome read(String json) throws SQLException {
        JsonNode answer = JSON.readTree(json);
        if (answer.isObject()) {
            allAppended(answer.required("after").longValue());
        } else {
            for (JsonNode one : answer) {
                int index = one.required("command").intValue() - 1;
                results[index] = result(one, batch.get(index));
            }
        }
        if (Arrays.asList(results).contains(null)) {
            throw new SQLException("The append function left a command without an answer");
        }
        return new Outcome(List.of(results), first, last);
    }

    private void allAppended(long base) {
        long position = base;
        for (int i = 0; i < results.length; i++) {
            Pending pending = batch.get(i);
            position += pending.rows.size();
            results[i] = appended(pending, position);
        }
    }

    private AppendResult appended(Pending pending, long position) {
        Append append = pending.append;
        int events = pending.rows.size();
        if (events > 0) {
            first = Math.min(first, position - events + 1);
            last = Math.max(last, position);
        }
        return new AppendResult.Appended(
                append.stream(), append.expectedVersion() + events, position);
    }

    private AppendResult result(JsonNode answer, Pending pending) throws SQLException {
        String status = answer.required("status").stringValue();
        return switch (status) {
            case "ok" -> appended(pending, answer.required("position").longValue());
            case "duplicate" -> duplicate(answer, pending);
            case "clash" ->
                    new AppendResult.Clash(
                            pending.append.expectedVersion(),
                            answer.required("version").intValue());
            case "taken" ->
                    new AppendResult.Taken(
                            new Claim(
                                    answer.required("scope").stringValue(),
                                    answer.required("value").stringValue()));
            case "stale" -> new AppendResult.StaleAccess();
            case "backwards" -> new AppendResult.GoesBack();
            default -> throw new SQLException("Unknown status " + status);
        };
    }

    private static AppendResult duplicate(JsonNode answer, Pending pending) {
        byte[] hash = Base64.getMimeDecoder().decode(answer.required("hash").stringValue());
        if (!Arrays.equals(hash, pending.append.bodyHash())) {
            return new AppendResult.Reused();
        }
        return new AppendResult.Duplicate(
                new StreamId(
                        answer.required("kind").stringValue(),
                        UUID.fromString(answer.required("stream").stringValue())),
                answer.required("version").intValue(),
                answer.required("position").longValue());
    }
}
