package app.chung.language.people;

import app.chung.language.kernel.Id;
import java.util.UUID;

/** Names the chart of departments. An organisation has one, so that its id is always the same. */
public record ChartId(UUID value) implements Id {

    /** The chart of this deployment's organisation. */
    public static final ChartId ONLY =
            new ChartId(UUID.fromString("00000000-0000-7000-8000-000000000002"));
}
