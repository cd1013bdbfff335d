package app.chung.access;

import app.chung.language.chat.ChannelEvent;
import app.chung.language.groups.GroupEvent;
import app.chung.language.imports.ImportEvent;
import app.chung.language.kernel.Event;
import app.chung.language.people.AccessTokenEvent;
import app.chung.language.people.ChartEvent;
import app.chung.language.people.InvitationEvent;
import app.chung.language.people.OrganisationEvent;
import app.chung.language.people.PersonEvent;
import app.chung.language.people.SessionEvent;
import app.chung.language.projects.ProjectEvent;
import org.jspecify.annotations.Nullable;

/** All that access remembers. */
record Books(
        PeopleBook people,
        ModuleBook modules,
        DepartmentBook departments,
        GroupBook groups,
        ChannelBook channels,
        ProjectBook projects,
        ImportBook imports) {

    static final Books EMPTY =
            new Books(
                    PeopleBook.EMPTY,
                    ModuleBook.EMPTY,
                    DepartmentBook.EMPTY,
                    GroupBook.EMPTY,
                    ChannelBook.EMPTY,
                    ProjectBook.EMPTY,
                    ImportBook.EMPTY);

    /** Nothing for an event that has no place here. */
    @Nullable Books after(Event event) {
        return switch (event) {
            case OrganisationEvent e -> with(people.after(e)).with(modules.after(e));
            case PersonEvent e -> with(people.after(e));
            case InvitationEvent e -> with(people.after(e));
            case SessionEvent e -> with(people.after(e));
            case AccessTokenEvent e -> with(people.after(e));
            case ChartEvent e -> with(departments.after(e));
            case GroupEvent e -> with(groups.after(e));
            case ChannelEvent e -> with(channels.after(e));
            case ProjectEvent e -> with(projects.after(e));
            case ImportEvent e -> with(imports.after(e));
            default -> null;
        };
    }

    private Books with(PeopleBook next) {
        return new Books(next, modules, departments, groups, channels, projects, imports);
    }

    private Books with(ModuleBook next) {
        return new Books(people, next, departments, groups, channels, projects, imports);
    }

    private Books with(DepartmentBook next) {
        return new Books(people, modules, next, groups, channels, projects, imports);
    }

    private Books with(GroupBook next) {
        return new Books(people, modules, departments, next, channels, projects, imports);
    }

    private Books with(ChannelBook next) {
        return new Books(people, modules, departments, groups, next, projects, imports);
    }

    private Books with(ProjectBook next) {
        return new Books(people, modules, departments, groups, channels, next, imports);
    }

    private Books with(ImportBook next) {
        return new Books(people, modules, departments, groups, channels, projects, next);
    }
}
