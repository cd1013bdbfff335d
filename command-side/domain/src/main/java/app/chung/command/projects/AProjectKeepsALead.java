package app.chung.command.projects;

import app.chung.access.Access;
import app.chung.command.Rule;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Refusal;
import app.chung.language.projects.ProjectRefusal.LastLeadStays;
import app.chung.language.projects.ProjectRole;

/** Somebody who is here looks after each project: the last lead does not step back. */
record AProjectKeepsALead(ProjectState project, PersonId steppingBack, Access access)
        implements Rule {

    @Override
    public boolean holds() {
        return project.roleOf(steppingBack) != ProjectRole.LEAD
                || project.hasOtherLeadThan(steppingBack, access);
    }

    @Override
    public Refusal otherwise() {
        return new LastLeadStays();
    }
}
