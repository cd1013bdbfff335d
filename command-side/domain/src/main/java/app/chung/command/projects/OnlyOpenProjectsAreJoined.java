package app.chung.command.projects;

import app.chung.command.Rule;
import app.chung.language.kernel.Refusal;
import app.chung.language.projects.ProjectPrivacy;
import app.chung.language.projects.ProjectRefusal.ProjectIsNotOpen;

/** Into the other projects one is taken by a lead. */
record OnlyOpenProjectsAreJoined(ProjectState project) implements Rule {

    @Override
    public boolean holds() {
        return project.privacy() == ProjectPrivacy.OPEN;
    }

    @Override
    public Refusal otherwise() {
        return new ProjectIsNotOpen();
    }
}
