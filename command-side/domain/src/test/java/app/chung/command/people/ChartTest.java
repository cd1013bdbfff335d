package app.chung.command.people;

import static app.chung.command.Story.ADMIN;
import static app.chung.command.Story.MEMBER;

import app.chung.command.Story;
import app.chung.language.kernel.Cast;
import app.chung.language.kernel.KernelRefusal.NotFound;
import app.chung.language.people.ChartCommand;
import app.chung.language.people.ChartCommand.CloseDepartment;
import app.chung.language.people.ChartCommand.MoveDepartment;
import app.chung.language.people.ChartCommand.OpenDepartment;
import app.chung.language.people.ChartCommand.RenameDepartment;
import app.chung.language.people.ChartEvent;
import app.chung.language.people.ChartEvent.DepartmentClosed;
import app.chung.language.people.ChartEvent.DepartmentMoved;
import app.chung.language.people.ChartEvent.DepartmentOpened;
import app.chung.language.people.ChartEvent.DepartmentRenamed;
import app.chung.language.people.ChartRefusal.DepartmentHasParts;
import app.chung.language.people.ChartRefusal.DepartmentNameIsTaken;
import app.chung.language.people.ChartRefusal.DepartmentWithinItself;
import app.chung.language.people.ChartRefusal.NoSuchDepartment;
import app.chung.language.people.DepartmentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final DepartmentId SALES = new DepartmentId(Cast.id(15));
    private static final DepartmentId EXPORT = new DepartmentId(Cast.id(16));
    private static final DepartmentId ASIA = new DepartmentId(Cast.id(17));
    private static final DepartmentId NOWHERE = new DepartmentId(Cast.id(18));

    private final Story<ChartCommand, ChartEvent, ChartState> story = Story.of(new Chart());

    @BeforeEach
    void sales_has_export_and_export_has_asia() {
        story.given(
                new DepartmentOpened(SALES, "Kinh doanh", null),
                new DepartmentOpened(EXPORT, "Xuất khẩu", SALES),
                new DepartmentOpened(ASIA, "Châu Á", EXPORT));
    }

    @Nested
    class OpensADepartment {

        @Test
        void by_admins() {
            story.when(ADMIN, new OpenDepartment(NOWHERE, "Kho", SALES))
                    .happens(new DepartmentOpened(NOWHERE, "Kho", SALES));
            story.when(MEMBER, new OpenDepartment(NOWHERE, "Kho", SALES)).isForbidden();
        }

        @Test
        void once() {
            story.when(ADMIN, new OpenDepartment(SALES, "Kho", null)).alreadyExists();
        }

        @Test
        void not_under_one_that_is_not_there() {
            story.when(ADMIN, new OpenDepartment(new DepartmentId(Cast.id(19)), "Kho", NOWHERE))
                    .isRefused(new NoSuchDepartment());
        }

        @Test
        void not_by_the_name_of_one_beside_it() {
            story.when(ADMIN, new OpenDepartment(NOWHERE, "KINH  doanh", null))
                    .isRefused(new DepartmentNameIsTaken());
        }

        @Test
        void by_the_name_of_one_elsewhere() {
            story.when(ADMIN, new OpenDepartment(NOWHERE, "Kinh doanh", SALES))
                    .happens(new DepartmentOpened(NOWHERE, "Kinh doanh", SALES));
        }
    }

    @Nested
    class RenamesADepartment {

        @Test
        void by_admins() {
            story.when(ADMIN, new RenameDepartment(EXPORT, "Quốc tế"))
                    .happens(new DepartmentRenamed(EXPORT, "Xuất khẩu", "Quốc tế"));
            story.when(MEMBER, new RenameDepartment(EXPORT, "Quốc tế")).isForbidden();
        }

        @Test
        void only_in_its_spelling() {
            story.when(ADMIN, new RenameDepartment(EXPORT, "Xuất Khẩu"))
                    .happens(new DepartmentRenamed(EXPORT, "Xuất khẩu", "Xuất Khẩu"));
        }

        @Test
        void not_to_the_same() {
            story.when(ADMIN, new RenameDepartment(EXPORT, "Xuất khẩu")).changesNothing();
        }

        @Test
        void and_it_stays_where_it_is() {
            story.given(new DepartmentRenamed(EXPORT, "Xuất khẩu", "Quốc tế"));
            story.when(ADMIN, new MoveDepartment(EXPORT, SALES)).changesNothing();
        }

        @Test
        void not_one_that_is_not_there() {
            story.when(ADMIN, new RenameDepartment(NOWHERE, "Kho")).isRefused(new NotFound());
        }
    }

    @Nested
    class MovesADepartment {

        @Test
        void to_the_top() {
            story.when(ADMIN, new MoveDepartment(EXPORT, null))
                    .happens(new DepartmentMoved(EXPORT, "Xuất khẩu", SALES, null));
        }

        @Test
        void not_into_itself_nor_its_parts() {
            story.when(ADMIN, new MoveDepartment(SALES, SALES))
                    .isRefused(new DepartmentWithinItself());
            story.when(ADMIN, new MoveDepartment(SALES, ASIA))
                    .isRefused(new DepartmentWithinItself());
        }

        @Test
        void not_beside_one_of_its_name() {
            story.given(new DepartmentOpened(NOWHERE, "Xuất khẩu", null));
            story.when(ADMIN, new MoveDepartment(EXPORT, null))
                    .isRefused(new DepartmentNameIsTaken());
        }

        @Test
        void not_to_where_nothing_is() {
            story.when(ADMIN, new MoveDepartment(SALES, NOWHERE)).isRefused(new NoSuchDepartment());
            story.when(ADMIN, new MoveDepartment(NOWHERE, null)).isRefused(new NotFound());
        }
    }

    @Nested
    class ClosesADepartment {

        @Test
        void after_its_parts() {
            story.when(ADMIN, new CloseDepartment(EXPORT)).isRefused(new DepartmentHasParts());
            story.given(new DepartmentClosed(ASIA, "Châu Á"));
            story.when(ADMIN, new CloseDepartment(EXPORT))
                    .happens(new DepartmentClosed(EXPORT, "Xuất khẩu"));
        }

        @Test
        void once() {
            story.given(new DepartmentClosed(ASIA, "Châu Á"));
            story.when(ADMIN, new CloseDepartment(ASIA)).isRefused(new NotFound());
        }

        @Test
        void until_it_is_opened_again() {
            story.given(new DepartmentClosed(ASIA, "Châu Á"));
            story.when(ADMIN, new OpenDepartment(ASIA, "Châu Á", EXPORT))
                    .happens(new DepartmentOpened(ASIA, "Châu Á", EXPORT));
        }

        @Test
        void not_by_members() {
            story.when(MEMBER, new CloseDepartment(ASIA)).isForbidden();
        }
    }
}
