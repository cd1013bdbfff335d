package app.chung.command.projects;

import app.chung.access.Access;
import app.chung.command.Changed;
import app.chung.language.kernel.PersonId;
import app.chung.language.projects.ProjectEvent.ProjectCreated;
import app.chung.language.projects.ProjectPrivacy;
import app.chung.language.projects.ProjectRole;
import app.chung.language.projects.Workflow;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions about a project need.
 *
 * @param privacy who may look in; null before it exists
 * @param workflow what its tasks go through; null before it exists
 * @param members what each person in it is, by the person's id
 */
public record ProjectState(
        @Nullable ProjectPrivacy privacy,
        String name,
        @Nullable String description,
        @Nullable Workflow workflow,
        boolean requiresOwner,
        boolean template,
        Map<UUID, ProjectRole> members) {

    static final ProjectState NONE = new ProjectState(null, "", null, null, true, false, Map.of());

    static ProjectState of(ProjectCreated e) {
        return new ProjectState(
                e.privacy(),
                e.name(),
                e.description(),
                e.workflow(),
                e.requiresOwner(),
                false,
                Map.of());
    }

    boolean exists() {
        return privacy != null;
    }

    @Nullable ProjectRole roleOf(PersonId person) {
        return members.get(person.value());
    }

    boolean has(PersonId person) {
        return members.containsKey(person.value());
    }

    boolean hasOtherLeadThan(PersonId person, Access access) {
        return members.entrySet().stream()
                .filter(member -> member.getValue() == ProjectRole.LEAD)
                .map(member -> new PersonId(member.getKey()))
                .anyMatch(lead -> !lead.equals(person) && access.isOfStaff(lead));
    }

    ProjectState named(String other) {
        return new ProjectState(
                privacy, other, description, workflow, requiresOwner, template, members);
    }

    ProjectState described(@Nullable String other) {
        return new ProjectState(privacy, name, other, workflow, requiresOwner, template, members);
    }

    ProjectState going(Workflow other) {
        return new ProjectState(
                privacy, name, description, other, requiresOwner, template, members);
    }

    ProjectState requiring(boolean owner) {
        return new ProjectState(privacy, name, description, workflow, owner, template, members);
    }

    ProjectState template(boolean now) {
        return new ProjectState(privacy, name, description, workflow, requiresOwner, now, members);
    }

    ProjectState with(PersonId person, ProjectRole role) {
        return having(Changed.plus(members, person.value(), role));
    }

    ProjectState without(PersonId person) {
        return having(Changed.minus(members, person.value()));
    }

    private ProjectState having(Map<UUID, ProjectRole> others) {
        return new ProjectState(
                privacy, name, description, workflow, requiresOwner, template, others);
    }
}
