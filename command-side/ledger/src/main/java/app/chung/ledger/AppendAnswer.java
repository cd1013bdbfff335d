package app.chung.ledger;

import app.chung.language.kernel.Claim;
import app.chung.language.kernel.StreamId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what the append function answers for a batch. */
final class AppendAnswer {

    private final List<Pending> batch;
    private final @Nullable AppendResult[] results;
    private long first = Long.MAX_VALUE;
    private long last;

    AppendAnswer(List<Pending> batch) {
        this.batch = batch;
        this.results = new @Nullable AppendResult[batch.size()];
    }

    Outcome read(ResultSet rows) throws SQLException {
        while (rows.next()) {
            int ordinal = rows.getInt("ordinal");
            if (ordinal == 0) {
                allAppended(rows.getLong("position"));
            } else {
                results[ordinal - 1] = result(rows, batch.get(ordinal - 1));
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

    private AppendResult result(ResultSet row, Pending pending) throws SQLException {
        String status = row.getString("status");
        return switch (status) {
            case "ok" -> appended(pending, row.getLong("position"));
            case "duplicate" -> duplicate(row, pending);
            case "clash" ->
                    new AppendResult.Clash(pending.append.expectedVersion(), row.getInt("version"));
            case "taken" ->
                    new AppendResult.Taken(
                            new Claim(row.getString("scope"), row.getString("value")));
            case "stale" -> new AppendResult.StaleAccess(row.getLong("position"));
            case "backwards" -> new AppendResult.GoesBack();
            default -> throw new SQLException("Unknown status " + status);
        };
    }

    private static AppendResult duplicate(ResultSet row, Pending pending) throws SQLException {
        if (!Arrays.equals(row.getBytes("hash"), pending.append.bodyHash())) {
            return new AppendResult.Reused();
        }
        StreamId stream = new StreamId(row.getString("kind"), row.getObject("stream", UUID.class));
        return new AppendResult.Duplicate(stream, row.getInt("version"), row.getLong("position"));
    }
}
