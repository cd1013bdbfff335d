package app.chung.ledger.axon;

import app.chung.language.kernel.PersonId;
import java.util.Map;
import java.util.Objects;
import org.axonframework.messaging.MetaData;

/** Who did what an event says, as it stands in the metadata of Axon's messages. */
public final class Actor {

    /** Its name there. */
    public static final String KEY = "actor";

    private Actor() {}

    /** For events of this person. */
    public static MetaData metaData(PersonId actor) {
        return MetaData.from(Map.of(KEY, actor));
    }

    /** Who it was. */
    public static PersonId of(MetaData metaData) {
        return Objects.requireNonNull((PersonId) metaData.get(KEY));
    }
}
