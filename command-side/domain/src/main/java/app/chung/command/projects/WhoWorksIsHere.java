package app.chung.command.projects;

import app.chung.access.Access;
import app.chung.command.Rule;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Refusal;
import app.chung.language.projects.ProjectRefusal.PersonCannotJoinProject;

/** Who is taken into a project is here and not shut out. */
record WhoWorksIsHere(Access access, PersonId person) implements Rule {

    @Override
    public boolean holds() {
        return access.isActive(person);
    }

    @Override
    public Refusal otherwise() {
        return new PersonCannotJoinProject();
    }
}
