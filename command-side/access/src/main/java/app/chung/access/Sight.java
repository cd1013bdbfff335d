package app.chung.access;

import static app.chung.access.Audience.term;

import app.chung.access.Audience.Administrators;
import app.chung.access.Audience.Both;
import app.chung.access.Audience.Channel;
import app.chung.access.Audience.Everybody;
import app.chung.access.Audience.Group;
import app.chung.access.Audience.GroupInside;
import app.chung.access.Audience.GroupName;
import app.chung.access.Audience.Organisation;
import app.chung.access.Audience.People;
import app.chung.access.Audience.Person;
import app.chung.access.Audience.Project;
import app.chung.language.groups.GroupId;
import app.chung.language.groups.Privacy;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.WorkModule;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person's view: the same rules twice, as a decision and as terms of a filter. Tests hold them
 * together.
 */
record Sight(
        PersonId person,
        PeopleBook people,
        ModuleBook modules,
        GroupBook groups,
        ChannelBook channels,
        ProjectBook projects) {

    Sight(PersonId person, Books books) {
        this(
                person,
                books.people(),
                books.modules(),
                books.groups(),
                books.channels(),
                books.projects());
    }

    boolean sees(Audience audience) {
        PersonGrant me = people.persons().get(person);
        if (me == null || !me.active()) {
            return false;
        }
        return switch (audience) {
            case Everybody _ -> true;
            case Organisation _ -> me.isOfStaff();
            case Administrators _ -> me.isAdministrator();
            case Group(var group, var epoch) -> reads(me, groups.groups().get(group), epoch);
            case GroupInside(var group) -> looksInto(me, groups.groups().get(group));
            case GroupName(var group) -> knows(me, groups.groups().get(group));
            case Channel(var channel) -> reads(me, channels.channels().get(channel));
            case Project(var project) -> reads(me, projects.projects().get(project));
            case Both(var one, var other) -> sees(one) && sees(other);
            case Person(var other) -> knows(me, other);
            case People(var these) -> these.contains(person);
        };
    }

    private boolean reads(PersonGrant me, @Nullable GroupGrant group, int epoch) {
        return group != null && (group.has(person) || (me.isOfStaff() && group.isWideAt(epoch)));
    }

    private boolean looksInto(PersonGrant me, @Nullable GroupGrant group) {
        return group != null && (group.has(person) || (me.isOfStaff() && group.isOpen()));
    }

    private boolean knows(PersonGrant me, @Nullable GroupGrant group) {
        return group != null
                && (group.has(person) || (me.isOfStaff() && group.privacy() != Privacy.SECRET));
    }

    private boolean reads(PersonGrant me, @Nullable ChannelGrant channel) {
        return channel != null
                && modules.isOn(WorkModule.CHAT)
                && (channel.has(person) || (me.isOfStaff() && channel.isPublic()));
    }

    private boolean reads(PersonGrant me, @Nullable ProjectGrant project) {
        return project != null
                && modules.isOn(WorkModule.PROJECTS)
                && (project.has(person) || (me.isOfStaff() && project.isOpen()));
    }

    private boolean knows(PersonGrant me, PersonId other) {
        return me.isOfStaff() || other.equals(person) || shares(other);
    }

    private boolean shares(PersonId other) {
        return groups.of(person).stream().anyMatch(groups.of(other)::contains)
                || channels.of(person).stream().anyMatch(channels.of(other)::contains)
                || projects.of(person).stream().anyMatch(projects.of(other)::contains);
    }

    Set<String> terms() {
        PersonGrant me = people.persons().get(person);
        if (me == null || !me.active()) {
            return Set.of();
        }
        Set<String> terms = new HashSet<>(Set.of("everybody", term("only", person)));
        if (me.isAdministrator()) {
            terms.add("administrators");
        }
        if (me.isOfStaff()) {
            addOrganisation(terms);
        } else {
            addPeopleAround(terms);
        }
        groups.of(person).forEach(group -> addInside(terms, group));
        channels.of(person).forEach(channel -> terms.add(term("channel", channel)));
        projects.of(person).forEach(project -> terms.add(term("project", project)));
        return ofModules(terms);
    }

    // Which modules are on is among the terms, so that who looks on hears of a change of it.
    private Set<String> ofModules(Set<String> terms) {
        if (!modules.isOn(WorkModule.CHAT)) {
            terms.removeIf(term -> term.startsWith("channel:"));
        }
        if (!modules.isOn(WorkModule.PROJECTS)) {
            terms.removeIf(term -> term.startsWith("project:"));
        }
        modules.off().forEach(module -> terms.add("without:" + ModuleBook.nameOf(module)));
        return terms;
    }

    private void addOrganisation(Set<String> terms) {
        terms.add("organisation");
        groups.groups().forEach((id, group) -> addOutside(terms, id, group));
        channels.channels()
                .forEach(
                        (id, channel) -> {
                            if (channel.isPublic()) {
                                terms.add(term("channel", id));
                            }
                        });
        projects.projects()
                .forEach(
                        (id, project) -> {
                            if (project.isOpen()) {
                                terms.add(term("project", id));
                            }
                        });
    }

    private void addOutside(Set<String> terms, GroupId id, GroupGrant group) {
        if (group.privacy() != Privacy.SECRET) {
            terms.add(term("name", id));
        }
        if (group.isOpen()) {
            terms.add(term("inside", id));
            group.wide().forEach(epoch -> terms.add(term("group", id) + ":" + epoch));
        }
    }

    private void addInside(Set<String> terms, GroupId id) {
        GroupGrant group = groups.groups().get(id);
        if (group == null) {
            return;
        }
        terms.add(term("name", id));
        terms.add(term("inside", id));
        for (int epoch = 0; epoch <= group.epoch(); epoch++) {
            terms.add(term("group", id) + ":" + epoch);
        }
    }

    private void addPeopleAround(Set<String> terms) {
        terms.add(term("person", person));
        for (GroupId id : groups.of(person)) {
            GroupGrant group = groups.groups().get(id);
            if (group != null) {
                group.members().keySet().forEach(other -> terms.add(term("person", other)));
            }
        }
        for (var id : channels.of(person)) {
            ChannelGrant channel = channels.channels().get(id);
            if (channel != null) {
                channel.people().forEach(other -> terms.add(term("person", other)));
            }
        }
        for (var id : projects.of(person)) {
            ProjectGrant project = projects.projects().get(id);
            if (project != null) {
                project.members().keySet().forEach(other -> terms.add(term("person", other)));
            }
        }
    }
}
