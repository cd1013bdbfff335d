package app.chung.commandgateway.aggregate;

import app.chung.command.Decider;
import app.chung.language.json.ChungJson;
import app.chung.language.kernel.StreamId;
import app.chung.ledger.SnapshotStore;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ResolvableType;
import tools.jackson.core.JacksonException;

/** Deciders' states as JSON in the snapshot store, told apart by the shape of their records. */
final class Snapshots {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);
    private static final int STATE_PARAMETER = 2;

    private final SnapshotStore store;
    private final Map<String, Kind> kinds = new HashMap<>();

    Snapshots(SnapshotStore store, DeciderCatalog deciders) {
        this.store = store;
        deciders.all().forEach(decider -> kinds.put(decider.kind(), Kind.of(decider)));
    }

    /** A state and the version it is of. */
    record Found(int version, Object state) {}

    void keep(StreamId stream, int version, Object state) {
        store.keep(
                stream,
                kind(stream).shape(),
                new SnapshotStore.Snapshot(
                        version,
                        ChungJson.mapper()
                                .writerFor(kind(stream).type())
                                .writeValueAsBytes(state)));
    }

    Optional<Found> find(StreamId stream) {
        Kind kind = kind(stream);
        return store.find(stream, kind.shape()).flatMap(snapshot -> read(stream, kind, snapshot));
    }

    private static Optional<Found> read(
            StreamId stream, Kind kind, SnapshotStore.Snapshot snapshot) {
        try {
            return Optional.of(
                    new Found(
                            snapshot.version(),
                            ChungJson.mapper().readValue(snapshot.state(), kind.type())));
        } catch (JacksonException e) {
            LOG.warn("The snapshot of {} can't be read; folding its events instead", stream, e);
            return Optional.empty();
        }
    }

    private Kind kind(StreamId stream) {
        Kind kind = kinds.get(stream.kind());
        if (kind == null) {
            throw new IllegalStateException("Nobody decides about a " + stream.kind());
        }
        return kind;
    }

    private record Kind(Class<?> type, String shape) {

        static Kind of(Decider<?, ?, ?> decider) {
            Class<?> state =
                    ResolvableType.forClass(Decider.class, decider.getClass())
                            .getGeneric(STATE_PARAMETER)
                            .toClass();
            return new Kind(state, Shape.of(state));
        }
    }
}
