package app.chung.command.people;

import static app.chung.command.Story.ADMIN;
import static app.chung.command.Story.GUEST;
import static app.chung.command.Story.MEMBER;
import static app.chung.command.Story.OTHER;
import static app.chung.command.Story.STRANGER;

import app.chung.command.Story;
import app.chung.language.kernel.Cast;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.ChartEvent.DepartmentClosed;
import app.chung.language.people.ChartEvent.DepartmentOpened;
import app.chung.language.people.ChartRefusal.NoSuchDepartment;
import app.chung.language.people.DepartmentId;
import app.chung.language.people.EmploymentCommand;
import app.chung.language.people.EmploymentCommand.ChangePosition;
import app.chung.language.people.EmploymentCommand.WithdrawPosition;
import app.chung.language.people.EmploymentEvent;
import app.chung.language.people.EmploymentEvent.PositionChanged;
import app.chung.language.people.EmploymentEvent.PositionWithdrawn;
import app.chung.language.people.EmploymentRefusal.CannotManage;
import app.chung.language.people.PersonEvent.PersonDeactivated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EmploymentTest {

    private static final DepartmentId SALES = new DepartmentId(Cast.id(15));
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final Story<EmploymentCommand, EmploymentEvent, EmploymentState> story =
            Story.of(new Employment());

    private static ChangePosition change(
            @Nullable DepartmentId department, @Nullable PersonId manager) {
        return new ChangePosition(MEMBER, MARCH, department, "Thợ cả", manager);
    }

    private static PositionChanged changed(
            @Nullable DepartmentId department, @Nullable PersonId manager) {
        Personal title = Personal.of(MEMBER, "Thợ cả");
        return new PositionChanged(MEMBER, MARCH, department, title, manager);
    }

    @Nested
    class ChangesAPosition {

        @Test
        void by_admins() {
            story.access(new DepartmentOpened(SALES, "Kinh doanh", null));
            story.when(ADMIN, change(SALES, OTHER)).happens(changed(SALES, OTHER));
            story.when(MEMBER, change(SALES, OTHER)).isForbidden();
        }

        @Test
        void of_somebody_who_is_here_or_was() {
            story.when(ADMIN, new ChangePosition(STRANGER, MARCH, null, null, null)).isHidden();
            story.access(new PersonDeactivated(MEMBER));
            story.when(ADMIN, change(null, null)).happens(changed(null, null));
        }

        @Test
        void hidden_from_who_does_not_know_them() {
            story.when(GUEST, change(null, null)).isHidden();
        }

        @Test
        void for_the_same_day_again() {
            story.given(changed(null, OTHER));
            story.when(ADMIN, change(null, null)).happens(changed(null, null));
        }

        @Test
        void only_in_departments_that_are_open() {
            story.when(ADMIN, change(SALES, null)).isRefused(new NoSuchDepartment());
            story.access(
                    new DepartmentOpened(SALES, "Kinh doanh", null),
                    new DepartmentClosed(SALES, "Kinh doanh"));
            story.when(ADMIN, change(SALES, null)).isRefused(new NoSuchDepartment());
        }

        @Test
        void only_under_another_who_is_here_and_no_guest() {
            story.access(new PersonDeactivated(OTHER));
            for (PersonId nobody : new PersonId[] {MEMBER, GUEST, STRANGER, OTHER}) {
                story.when(ADMIN, change(null, nobody)).isRefused(new CannotManage());
            }
        }
    }

    @Nested
    class WithdrawsAPosition {

        private final WithdrawPosition withdraw = new WithdrawPosition(MEMBER, MARCH);

        @Test
        void that_was_said() {
            story.given(changed(null, null));
            story.when(ADMIN, withdraw).happens(new PositionWithdrawn(MEMBER, MARCH));
            story.when(OTHER, withdraw).isForbidden();
        }

        @Test
        void once() {
            story.given(changed(null, null), new PositionWithdrawn(MEMBER, MARCH));
            story.when(ADMIN, withdraw).changesNothing();
        }
    }
}
