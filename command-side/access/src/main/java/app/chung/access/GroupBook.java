package app.chung.access;

import app.chung.language.groups.GroupEvent;
import app.chung.language.groups.GroupEvent.ChannelLinked;
import app.chung.language.groups.GroupEvent.ChannelUnlinked;
import app.chung.language.groups.GroupEvent.GroupCreated;
import app.chung.language.groups.GroupEvent.GroupDescribed;
import app.chung.language.groups.GroupEvent.GroupPrivacyChanged;
import app.chung.language.groups.GroupEvent.GroupRenamed;
import app.chung.language.groups.GroupEvent.MemberAdded;
import app.chung.language.groups.GroupEvent.MemberJoined;
import app.chung.language.groups.GroupEvent.MemberLeft;
import app.chung.language.groups.GroupEvent.MemberRemoved;
import app.chung.language.groups.GroupEvent.MemberRoleChanged;
import app.chung.language.groups.GroupEvent.ProjectLinked;
import app.chung.language.groups.GroupEvent.ProjectUnlinked;
import app.chung.language.groups.GroupId;
import app.chung.language.groups.MemberRole;
import app.chung.language.kernel.PersonId;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** All groups, and for each person the groups they are in. */
record GroupBook(PMap<GroupId, GroupGrant> groups, PMap<PersonId, PSet<GroupId>> ofPerson) {

    static final GroupBook EMPTY = new GroupBook(HashTreePMap.empty(), HashTreePMap.empty());

    GroupBook after(GroupEvent event) {
        return switch (event) {
            case GroupCreated e ->
                    new GroupBook(groups.plus(e.group(), GroupGrant.of(e.privacy())), ofPerson);
            case GroupPrivacyChanged e -> changed(e);
            case MemberJoined e -> in(e.group(), e.person(), e.role());
            case MemberAdded e -> in(e.group(), e.person(), e.role());
            case MemberRoleChanged e -> in(e.group(), e.person(), e.to());
            case MemberLeft e -> out(e.group(), e.person());
            case MemberRemoved e -> out(e.group(), e.person());
            case GroupRenamed _ -> this;
            case GroupDescribed _ -> this;
            case ProjectLinked _ -> this;
            case ProjectUnlinked _ -> this;
            case ChannelLinked _ -> this;
            case ChannelUnlinked _ -> this;
        };
    }

    PSet<GroupId> of(PersonId person) {
        return ofPerson.getOrDefault(person, HashTreePSet.empty());
    }

    private GroupBook in(GroupId group, PersonId person, MemberRole role) {
        GroupGrant grant = groups.get(group);
        return grant == null
                ? this
                : new GroupBook(
                        groups.plus(group, grant.with(person, role)),
                        ofPerson.plus(person, of(person).plus(group)));
    }

    private GroupBook out(GroupId group, PersonId person) {
        GroupGrant grant = groups.get(group);
        return grant == null
                ? this
                : new GroupBook(
                        groups.plus(group, grant.without(person)),
                        ofPerson.plus(person, of(person).minus(group)));
    }

    private GroupBook changed(GroupPrivacyChanged e) {
        GroupGrant grant = groups.get(e.group());
        return grant == null
                ? this
                : new GroupBook(groups.plus(e.group(), grant.after(e)), ofPerson);
    }
}
