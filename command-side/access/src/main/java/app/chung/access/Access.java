package app.chung.access;

import app.chung.language.chat.ChannelId;
import app.chung.language.groups.GroupId;
import app.chung.language.groups.MemberRole;
import app.chung.language.imports.ImportId;
import app.chung.language.kernel.ConcernsAccess;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.AccessTokenId;
import app.chung.language.people.DepartmentId;
import app.chung.language.people.InvitationId;
import app.chung.language.people.Role;
import app.chung.language.people.SessionId;
import app.chung.language.people.WorkModule;
import app.chung.language.projects.ProjectId;
import app.chung.language.projects.ProjectRole;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Immutable state of memberships and grants at one position of the log, and the decisions over it.
 * Deny by default.
 */
public final class Access {

    private static final Access EMPTY = new Access(0, Books.EMPTY);

    private final long position;
    private final Books books;

    private Access(long position, Books books) {
        this.position = position;
        this.books = books;
    }

    /** Before the first event: nobody may see anything. */
    public static Access empty() {
        return EMPTY;
    }

    /** Position of the newest access event folded in; 0 before the first. */
    public long position() {
        return position;
    }

    /**
     * The state after one more event; events that do not concern access change nothing but never
     * hurt.
     */
    public Access after(long at, Event event) {
        if (!(event instanceof ConcernsAccess)) {
            return this;
        }
        Access next = folded(at, event);
        return next == null ? new Access(at, books) : next;
    }

    /** Nothing for an event that has no place here; a test misses a place for marked ones. */
    @Nullable Access folded(long at, Event event) {
        Books next = books.after(event);
        return next == null ? null : new Access(at, next);
    }

    /** Whether the person may see what is addressed to the audience. */
    public boolean maySee(PersonId person, Audience audience) {
        return new Sight(person, books).sees(audience);
    }

    /**
     * Whether the person may see what a module shows to the audience. The one function of every way
     * out: nobody sees anything of a module that is switched off.
     */
    public boolean maySee(PersonId person, String module, Audience audience) {
        return isOn(module) && maySee(person, audience);
    }

    /** Whether the organisation uses the module, named as its packages are. */
    public boolean isOn(String module) {
        return books.modules().isOn(module);
    }

    /** What the organisation does without. */
    public Set<WorkModule> switchedOff() {
        return books.modules().off();
    }

    /** The terms of every audience this person belongs to; see {@link Audience#terms}. */
    public Set<String> audiencesOf(PersonId person) {
        return new Sight(person, books).terms();
    }

    /** Whether the organisation has been set up and somebody owns it. */
    public boolean isSetUp() {
        return books.people().founded() && owners() > 0;
    }

    /** How many active owners there are. */
    public long owners() {
        return books.people().persons().values().stream().filter(PersonGrant::isOwner).count();
    }

    /** What the person is, also when they are shut out; nothing for a stranger. */
    public Optional<Role> roleOf(PersonId person) {
        return grant(person).map(PersonGrant::role);
    }

    /** Whether the person is here and not shut out. */
    public boolean isActive(PersonId person) {
        return grant(person).filter(PersonGrant::active).isPresent();
    }

    /** Whether the person is active and no guest. */
    public boolean isOfStaff(PersonId person) {
        return grant(person).filter(PersonGrant::isOfStaff).isPresent();
    }

    /** Whether the person is an active owner. */
    public boolean isOwner(PersonId person) {
        return grant(person).filter(PersonGrant::isOwner).isPresent();
    }

    /** Whether the person is an active owner or admin. */
    public boolean isAdministrator(PersonId person) {
        return grant(person).filter(PersonGrant::isAdministrator).isPresent();
    }

    /**
     * Whether somebody looks after a person's account: an owner after owners', admins after all.
     */
    public boolean looksAfter(PersonId person, PersonId other) {
        boolean owns = roleOf(other).filter(role -> role == Role.OWNER).isPresent();
        return owns ? isOwner(person) : isAdministrator(person);
    }

    private Optional<PersonGrant> grant(PersonId person) {
        return Optional.ofNullable(books.people().persons().get(person));
    }

    /** Who is signed in with this session; nothing when it has ended. */
    public Optional<PersonId> personOf(SessionId session) {
        return Optional.ofNullable(books.people().sessions().get(session)).filter(this::isActive);
    }

    /** Whether there is such a department and it was not closed. */
    public boolean hasDepartment(DepartmentId department) {
        return books.departments().open().contains(department);
    }

    /** In whose name a script acts; nothing when the token was revoked. */
    public Optional<PersonId> personOf(AccessTokenId token) {
        return Optional.ofNullable(books.people().tokens().get(token)).filter(this::isActive);
    }

    /**
     * The invitation, if it was neither used nor revoked and who invited still administers; it may
     * be too old.
     */
    public Optional<OpenInvitation> invitation(InvitationId invitation) {
        return Optional.ofNullable(books.people().invitations().get(invitation))
                .filter(
                        open ->
                                grant(open.inviter())
                                        .filter(PersonGrant::isAdministrator)
                                        .isPresent());
    }

    /** The group's epoch; 0 when there is no such group. */
    public int epochOf(GroupId group) {
        GroupGrant grant = books.groups().groups().get(group);
        return grant == null ? 0 : grant.epoch();
    }

    /** What the person is in the group; nothing when they are not in it. */
    public Optional<MemberRole> roleIn(GroupId group, PersonId person) {
        return Optional.ofNullable(books.groups().groups().get(group))
                .map(grant -> grant.members().get(person));
    }

    /** Whether the person is in the group. */
    public boolean isIn(GroupId group, PersonId person) {
        return roleIn(group, person).isPresent();
    }

    /** Whether the person is an admin of the group. */
    public boolean isAdminOf(GroupId group, PersonId person) {
        return roleIn(group, person).filter(role -> role == MemberRole.ADMIN).isPresent();
    }

    /** The groups the person is in. */
    public Set<GroupId> groupsOf(PersonId person) {
        return books.groups().of(person);
    }

    /** Whether the person is in the channel or conversation. */
    public boolean isIn(ChannelId channel, PersonId person) {
        ChannelGrant grant = books.channels().channels().get(channel);
        return grant != null && grant.has(person);
    }

    /** Whether it is a direct conversation. */
    public boolean isDirect(ChannelId channel) {
        ChannelGrant grant = books.channels().channels().get(channel);
        return grant != null && grant.direct();
    }

    /** The channels and conversations the person is in. */
    public Set<ChannelId> channelsOf(PersonId person) {
        return books.channels().of(person);
    }

    /** Who is in the project and what they may do on its board; nothing when there is none. */
    public Optional<ProjectGrant> grantOf(ProjectId project) {
        return Optional.ofNullable(books.projects().projects().get(project));
    }

    /** What the person is in the project; nothing when they are not in it. */
    public Optional<ProjectRole> roleIn(ProjectId project, PersonId person) {
        return grantOf(project).map(grant -> grant.members().get(person));
    }

    /** Whether the person is in the project to work, not only to look on. */
    public boolean worksIn(ProjectId project, PersonId person) {
        return grantOf(project).filter(grant -> grant.hasWorking(person)).isPresent();
    }

    /** Whether the person leads the project; guests lead nothing. */
    public boolean leads(ProjectId project, PersonId person) {
        return isOfStaff(person)
                && roleIn(project, person).filter(role -> role == ProjectRole.LEAD).isPresent();
    }

    /** The projects the person is in. */
    public Set<ProjectId> projectsOf(PersonId person) {
        return books.projects().of(person);
    }

    /**
     * The import grant: the import, while it is under way and this very person runs it and
     * administers.
     */
    public Optional<OpenImport> importBy(PersonId person, ImportId importId) {
        return Optional.ofNullable(books.imports().open().get(importId))
                .filter(open -> open.startedBy().equals(person))
                .filter(open -> isAdministrator(person));
    }
}
