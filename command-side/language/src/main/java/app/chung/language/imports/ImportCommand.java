package app.chung.language.imports;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.Shape;
import java.util.List;

/** What can be asked of an import. */
public sealed interface ImportCommand extends Command {

    /** Which import. */
    ImportId importId();

    @Override
    default ImportId target() {
        return importId();
    }

    /**
     * Begin to bring in what happened elsewhere; for owners and admins. While the import is open
     * and its starter administers, they write down what others did and when.
     *
     * @param importId the new import
     * @param source where the history comes from, 1 to 80 characters, for example {@code slack}
     */
    record StartImport(ImportId importId, String source) implements ImportCommand {
        public StartImport {
            Shape.required("importId", importId);
            source = Shape.line("source", source, 1, 80);
        }
    }

    /**
     * Say that everything is brought in; for its starter.
     *
     * @param importId which
     * @param read how many entries there were
     * @param created how many were brought in by this import
     * @param skipped those left out, by reason; at most 100 reasons
     */
    record FinishImport(ImportId importId, int read, int created, List<Skipped> skipped)
            implements ImportCommand {

        private static final int MOST_REASONS = 100;

        public FinishImport {
            Shape.required("importId", importId);
            skipped = List.copyOf(Shape.required("skipped", skipped));
            if (read < 0 || created < 0) {
                throw new Malformed(read < 0 ? "read" : "created", "negative");
            }
            if (skipped.size() > MOST_REASONS) {
                throw new Malformed("skipped", "too-long");
            }
        }
    }

    /**
     * End an import before everything is brought in; what is there stays. For owners and admins.
     *
     * @param importId which
     */
    record StopImport(ImportId importId) implements ImportCommand {
        public StopImport {
            Shape.required("importId", importId);
        }
    }
}
