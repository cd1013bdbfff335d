package app.chung.access;

import app.chung.language.kernel.PersonId;
import app.chung.language.projects.ProjectEvent;
import app.chung.language.projects.ProjectEvent.OwnerRequirementChanged;
import app.chung.language.projects.ProjectEvent.ProjectBecameTemplate;
import app.chung.language.projects.ProjectEvent.ProjectCreated;
import app.chung.language.projects.ProjectEvent.ProjectDescribed;
import app.chung.language.projects.ProjectEvent.ProjectMemberAdded;
import app.chung.language.projects.ProjectEvent.ProjectMemberJoined;
import app.chung.language.projects.ProjectEvent.ProjectMemberLeft;
import app.chung.language.projects.ProjectEvent.ProjectMemberRemoved;
import app.chung.language.projects.ProjectEvent.ProjectRenamed;
import app.chung.language.projects.ProjectEvent.ProjectRoleChanged;
import app.chung.language.projects.ProjectEvent.ProjectStoppedBeingTemplate;
import app.chung.language.projects.ProjectEvent.WorkflowChanged;
import app.chung.language.projects.ProjectId;
import app.chung.language.projects.ProjectRole;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** All projects, and for each person those they are in. */
record ProjectBook(
        PMap<ProjectId, ProjectGrant> projects, PMap<PersonId, PSet<ProjectId>> ofPerson) {

    static final ProjectBook EMPTY = new ProjectBook(HashTreePMap.empty(), HashTreePMap.empty());

    ProjectBook after(ProjectEvent event) {
        return switch (event) {
            case ProjectCreated e -> created(e);
            case WorkflowChanged e -> change(e.project(), grant -> grant.with(e.to()));
            case OwnerRequirementChanged e ->
                    change(e.project(), grant -> grant.requiring(e.required()));
            case ProjectMemberJoined e -> in(e.project(), e.person(), e.role());
            case ProjectMemberAdded e -> in(e.project(), e.person(), e.role());
            case ProjectRoleChanged e ->
                    change(
                            e.project(),
                            grant ->
                                    grant.has(e.person()) ? grant.with(e.person(), e.to()) : grant);
            case ProjectMemberLeft e -> out(e.project(), e.person());
            case ProjectMemberRemoved e -> out(e.project(), e.person());
            case ProjectRenamed _ -> this;
            case ProjectDescribed _ -> this;
            case ProjectBecameTemplate _ -> this;
            case ProjectStoppedBeingTemplate _ -> this;
        };
    }

    PSet<ProjectId> of(PersonId person) {
        return ofPerson.getOrDefault(person, HashTreePSet.empty());
    }

    private ProjectBook created(ProjectCreated e) {
        ProjectGrant grant = ProjectGrant.of(e.privacy(), e.workflow(), e.requiresOwner());
        return new ProjectBook(projects.plus(e.project(), grant), ofPerson);
    }

    private ProjectBook change(ProjectId project, UnaryOperator<ProjectGrant> how) {
        ProjectGrant grant = projects.get(project);
        return grant == null
                ? this
                : new ProjectBook(projects.plus(project, how.apply(grant)), ofPerson);
    }

    private ProjectBook in(ProjectId project, PersonId person, ProjectRole role) {
        return projects.containsKey(project)
                ? new ProjectBook(projects, ofPerson.plus(person, of(person).plus(project)))
                        .change(project, grant -> grant.with(person, role))
                : this;
    }

    private ProjectBook out(ProjectId project, PersonId person) {
        return projects.containsKey(project)
                ? new ProjectBook(projects, ofPerson.plus(person, of(person).minus(project)))
                        .change(project, grant -> grant.without(person))
                : this;
    }
}
