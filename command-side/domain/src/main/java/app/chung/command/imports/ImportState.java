package app.chung.command.imports;

import app.chung.language.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions about an import need.
 *
 * @param startedBy who runs it; null before it is started
 * @param ended whether it was finished or stopped
 */
public record ImportState(@Nullable PersonId startedBy, boolean ended) {

    static final ImportState NONE = new ImportState(null, false);

    boolean exists() {
        return startedBy != null;
    }
}
