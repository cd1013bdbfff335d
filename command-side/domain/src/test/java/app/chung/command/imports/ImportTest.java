package app.chung.command.imports;

import static app.chung.command.Story.ADMIN;
import static app.chung.command.Story.GUEST;
import static app.chung.command.Story.MEMBER;
import static app.chung.command.Story.OWNER;
import static app.chung.command.Story.STRANGER;

import app.chung.command.Story;
import app.chung.language.imports.ImportCommand;
import app.chung.language.imports.ImportCommand.FinishImport;
import app.chung.language.imports.ImportCommand.StartImport;
import app.chung.language.imports.ImportCommand.StopImport;
import app.chung.language.imports.ImportEvent;
import app.chung.language.imports.ImportEvent.ImportFinished;
import app.chung.language.imports.ImportEvent.ImportStarted;
import app.chung.language.imports.ImportEvent.ImportStopped;
import app.chung.language.imports.ImportId;
import app.chung.language.imports.ImportRefusal.ImportHasEnded;
import app.chung.language.imports.Skipped;
import app.chung.language.kernel.Cast;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ImportTest {

    private static final ImportId ID = new ImportId(Cast.id(91));
    private static final ImportStarted STARTED = new ImportStarted(ID, "slack", ADMIN);
    private static final FinishImport FINISH =
            new FinishImport(ID, 3, 2, List.of(new Skipped("empty", 1)));

    private final Story<ImportCommand, ImportEvent, ImportState> story = Story.of(new Import());

    @Nested
    class Start {

        private final StartImport start = new StartImport(ID, "slack");

        @Test
        void is_for_owners_and_admins() {
            story.when(ADMIN, start).happens(STARTED);
            story.when(OWNER, start).happens(new ImportStarted(ID, "slack", OWNER));
            story.when(MEMBER, start).isForbidden();
            story.when(GUEST, start).isForbidden();
        }

        @Test
        void happens_once() {
            story.given(STARTED).when(ADMIN, start).alreadyExists();
        }
    }

    @Nested
    class Finish {

        @Test
        void tells_what_was_brought_in() {
            story.given(STARTED)
                    .when(ADMIN, FINISH)
                    .happens(new ImportFinished(ID, 3, 2, List.of(new Skipped("empty", 1))));
        }

        @Test
        void is_for_its_starter() {
            story.given(STARTED);
            story.when(OWNER, FINISH).isForbidden();
            story.when(MEMBER, FINISH).isHidden();
            story.when(STRANGER, FINISH).isHidden();
        }

        @Test
        void happens_once() {
            story.given(STARTED, new ImportStopped(ID))
                    .when(ADMIN, FINISH)
                    .isRefused(new ImportHasEnded());
        }
    }

    @Nested
    class Stop {

        @Test
        void is_for_every_admin() {
            story.given(STARTED);
            story.when(OWNER, new StopImport(ID)).happens(new ImportStopped(ID));
            story.when(MEMBER, new StopImport(ID)).isHidden();
        }

        @Test
        void changes_nothing_afterwards() {
            story.given(STARTED, new ImportStopped(ID))
                    .when(OWNER, new StopImport(ID))
                    .changesNothing();
        }
    }
}
