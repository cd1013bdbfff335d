package app.chung.commandgateway.aggregate;

import app.chung.command.Decider;
import app.chung.language.json.ChungJson;
import app.chung.ledger.axon.SnapshotForm;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.ResolvableType;

/** Deciders' states as JSON, told apart by the shape of their records. */
public final class Snapshots implements SnapshotForm<Object> {

    private static final int STATE_PARAMETER = 2;

    private final Map<String, Kind> kinds = new HashMap<>();

    /** For the states of these deciders. */
    public Snapshots(DeciderCatalog deciders) {
        deciders.all().forEach(decider -> kinds.put(decider.kind(), Kind.of(decider)));
    }

    @Override
    public String shape(String kind) {
        return kind(kind).shape();
    }

    @Override
    public byte[] write(Object state) {
        return ChungJson.mapper().writeValueAsBytes(state);
    }

    @Override
    public Object read(String kind, byte[] state) {
        return ChungJson.mapper().readValue(state, kind(kind).type());
    }

    private Kind kind(String name) {
        Kind kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalStateException("Nobody decides about a " + name);
        }
        return kind;
    }

    private record Kind(Class<?> type, String shape) {

        static Kind of(Decider<?, ?, ?> decider) {
            Class<?> state =
                    ResolvableType.forClass(Decider.class, decider.getClass())
                            .getGeneric(STATE_PARAMETER)
                            .toClass();
            return new Kind(state, StructureHash.of(state));
        }
    }
}
