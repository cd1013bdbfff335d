package app.chung.command.projects;

import app.chung.access.Access;
import app.chung.command.Rule;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Refusal;
import app.chung.language.projects.ProjectRefusal.GuestsDoNotLead;
import app.chung.language.projects.ProjectRole;

/** Guests work or look on, but look after nothing. */
record LeadsAreOfStaff(Access access, PersonId person, ProjectRole role) implements Rule {

    @Override
    public boolean holds() {
        return role != ProjectRole.LEAD || access.isOfStaff(person);
    }

    @Override
    public Refusal otherwise() {
        return new GuestsDoNotLead();
    }
}
