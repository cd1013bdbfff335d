package app.chung.command.projects;

import app.chung.access.Access;
import app.chung.command.Rule;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Refusal;
import app.chung.language.projects.ProjectRefusal.LastLeadStays;

/** The last lead does not leave others behind; who is alone may go. */
record OthersKeepALead(ProjectState project, PersonId leaving, Access access) implements Rule {

    @Override
    public boolean holds() {
        return project.members().size() <= 1
                || new AProjectKeepsALead(project, leaving, access).holds();
    }

    @Override
    public Refusal otherwise() {
        return new LastLeadStays();
    }
}
