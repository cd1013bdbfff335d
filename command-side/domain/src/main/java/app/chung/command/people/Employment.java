package app.chung.command.people;

import app.chung.command.Asker;
import app.chung.command.Decider;
import app.chung.command.Decision;
import app.chung.command.Rule;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.EmploymentCommand;
import app.chung.language.people.EmploymentCommand.ChangePosition;
import app.chung.language.people.EmploymentCommand.WithdrawPosition;
import app.chung.language.people.EmploymentEvent;
import app.chung.language.people.EmploymentEvent.PositionChanged;
import app.chung.language.people.EmploymentEvent.PositionWithdrawn;

/** Decides about where one person works. */
public final class Employment
        implements Decider<EmploymentCommand, EmploymentEvent, EmploymentState> {

    @Override
    public String kind() {
        return "employment";
    }

    @Override
    public Class<EmploymentCommand> commands() {
        return EmploymentCommand.class;
    }

    @Override
    public Class<EmploymentEvent> events() {
        return EmploymentEvent.class;
    }

    @Override
    public EmploymentState initial() {
        return EmploymentState.NONE;
    }

    @Override
    public Decision<EmploymentEvent> decide(
            EmploymentState employment, EmploymentCommand command, Asker asker) {
        return PeoplePermissions.check(command, asker)
                .then(() -> permitted(employment, command, asker));
    }

    private static Decision<EmploymentEvent> permitted(
            EmploymentState employment, EmploymentCommand command, Asker asker) {
        return switch (command) {
            case ChangePosition c -> change(c, asker);
            case WithdrawPosition c ->
                    Decision.acceptedIf(
                            employment.days().contains(c.from()),
                            () -> new PositionWithdrawn(c.person(), c.from()));
        };
    }

    private static Decision<EmploymentEvent> change(ChangePosition c, Asker asker) {
        String title = c.title();
        return Rule.keep(
                () ->
                        Decision.accepted(
                                new PositionChanged(
                                        c.person(),
                                        c.from(),
                                        c.department(),
                                        title == null ? null : Personal.of(c.person(), title),
                                        c.manager())),
                new ADepartmentIsThere(asker.access(), c.department()),
                new AnotherPersonManages(asker.access(), c.person(), c.manager()));
    }

    @Override
    public EmploymentState evolve(
            EmploymentState employment, EmploymentEvent event, PersonId actor) {
        return switch (event) {
            case PositionChanged e -> employment.with(e.from());
            case PositionWithdrawn e -> employment.without(e.from());
        };
    }
}
