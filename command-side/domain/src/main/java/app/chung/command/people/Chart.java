package app.chung.command.people;

import app.chung.command.Asker;
import app.chung.command.Decider;
import app.chung.command.Decision;
import app.chung.command.Rule;
import app.chung.language.kernel.KernelRefusal;
import app.chung.language.kernel.PersonId;
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
import app.chung.language.people.DepartmentId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides about the chart of departments. */
public final class Chart implements Decider<ChartCommand, ChartEvent, ChartState> {

    @Override
    public String kind() {
        return "chart";
    }

    @Override
    public Class<ChartCommand> commands() {
        return ChartCommand.class;
    }

    @Override
    public Class<ChartEvent> events() {
        return ChartEvent.class;
    }

    @Override
    public ChartState initial() {
        return ChartState.NONE;
    }

    @Override
    public Decision<ChartEvent> decide(ChartState chart, ChartCommand command, Asker asker) {
        return PeoplePermissions.check(command, asker).then(() -> permitted(chart, command));
    }

    private static Decision<ChartEvent> permitted(ChartState chart, ChartCommand command) {
        return switch (command) {
            case OpenDepartment c -> open(chart, c);
            case RenameDepartment c -> rename(chart, c);
            case MoveDepartment c -> move(chart, c);
            case CloseDepartment c -> close(chart, c);
        };
    }

    private static Decision<ChartEvent> open(ChartState chart, OpenDepartment c) {
        if (chart.has(c.department())) {
            return Decision.refused(new KernelRefusal.AlreadyExists());
        }
        return Rule.keep(
                () -> Decision.accepted(new DepartmentOpened(c.department(), c.name(), c.parent())),
                new ItIsPartOfADepartment(chart, c.parent()),
                new NamesDifferBesideOneAnother(
                        chart, c.department(), c.name(), value(c.parent())));
    }

    private static Decision<ChartEvent> rename(ChartState chart, RenameDepartment c) {
        ChartState.Node node = chart.of(c.department());
        if (node == null) {
            return Decision.refused(new KernelRefusal.NotFound());
        }
        if (node.name().equals(c.name())) {
            return Decision.unchanged();
        }
        return Rule.keep(
                () ->
                        Decision.accepted(
                                new DepartmentRenamed(c.department(), node.name(), c.name())),
                new NamesDifferBesideOneAnother(chart, c.department(), c.name(), node.parent()));
    }

    private static Decision<ChartEvent> move(ChartState chart, MoveDepartment c) {
        ChartState.Node node = chart.of(c.department());
        if (node == null) {
            return Decision.refused(new KernelRefusal.NotFound());
        }
        if (Objects.equals(node.parent(), value(c.parent()))) {
            return Decision.unchanged();
        }
        DepartmentId from = node.parent() == null ? null : new DepartmentId(node.parent());
        return Rule.keep(
                () ->
                        Decision.accepted(
                                new DepartmentMoved(c.department(), node.name(), from, c.parent())),
                new ItIsPartOfADepartment(chart, c.parent()),
                new NothingIsPartOfItself(chart, c.department(), c.parent()),
                new NamesDifferBesideOneAnother(
                        chart, c.department(), node.name(), value(c.parent())));
    }

    private static Decision<ChartEvent> close(ChartState chart, CloseDepartment c) {
        ChartState.Node node = chart.of(c.department());
        return node == null
                ? Decision.refused(new KernelRefusal.NotFound())
                : Rule.keep(
                        () -> Decision.accepted(new DepartmentClosed(c.department(), node.name())),
                        new OnlyWhatHasNoPartsIsClosed(chart, c.department()));
    }

    private static @Nullable UUID value(@Nullable DepartmentId department) {
        return department == null ? null : department.value();
    }

    @Override
    public ChartState evolve(ChartState chart, ChartEvent event, PersonId actor) {
        return switch (event) {
            case DepartmentOpened e -> chart.with(e.department(), e.name(), e.parent());
            case DepartmentRenamed e -> chart.named(e.department(), e.to());
            case DepartmentMoved e -> chart.with(e.department(), e.name(), e.to());
            case DepartmentClosed e -> chart.without(e.department());
        };
    }
}
