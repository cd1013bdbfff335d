package app.chung.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Audience.Channel;
import app.chung.access.Audience.Everybody;
import app.chung.access.Audience.Group;
import app.chung.access.Audience.GroupInside;
import app.chung.access.Audience.GroupName;
import app.chung.access.Audience.Organisation;
import app.chung.access.Audience.Person;
import app.chung.language.chat.ChannelEvent.ArchivedAuthorJoinedChannel;
import app.chung.language.chat.ChannelEvent.ChannelCreated;
import app.chung.language.chat.ChannelEvent.PersonAddedToChannel;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.ChannelPrivacy;
import app.chung.language.groups.GroupEvent.GroupCreated;
import app.chung.language.groups.GroupEvent.GroupPrivacyChanged;
import app.chung.language.groups.GroupEvent.MemberAdded;
import app.chung.language.groups.GroupEvent.MemberJoined;
import app.chung.language.groups.GroupEvent.MemberRemoved;
import app.chung.language.groups.GroupId;
import app.chung.language.groups.MemberRole;
import app.chung.language.groups.Privacy;
import app.chung.language.imports.ImportEvent.ImportStarted;
import app.chung.language.imports.ImportEvent.ImportStopped;
import app.chung.language.imports.ImportId;
import app.chung.language.kernel.Cast;
import app.chung.language.kernel.ConcernsAccess;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.LanguageTypes;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Samples;
import app.chung.language.people.AccessTokenEvent.AccessTokenIssued;
import app.chung.language.people.AccessTokenId;
import app.chung.language.people.CredentialId;
import app.chung.language.people.InvitationEvent.PersonInvited;
import app.chung.language.people.InvitationId;
import app.chung.language.people.Language;
import app.chung.language.people.OrganisationEvent.ModuleSwitchedOff;
import app.chung.language.people.OrganisationEvent.ModuleSwitchedOn;
import app.chung.language.people.OrganisationId;
import app.chung.language.people.PersonEvent.NameChanged;
import app.chung.language.people.PersonEvent.PasswordChanged;
import app.chung.language.people.PersonEvent.PersonDeactivated;
import app.chung.language.people.PersonEvent.PersonReactivated;
import app.chung.language.people.PersonEvent.PersonRegistered;
import app.chung.language.people.PersonEvent.RoleChanged;
import app.chung.language.people.Role;
import app.chung.language.people.SessionEvent.SessionOpened;
import app.chung.language.people.SessionId;
import app.chung.language.people.WorkModule;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AccessTest {

    private static final PersonId OWNER = Cast.LAN;
    private static final PersonId MEMBER = Cast.MINH;
    private static final PersonId GUEST = Cast.HOA;
    private static final PersonId INSIDER = new PersonId(Cast.id(4));
    private static final GroupId GROUP = new GroupId(Cast.id(21));
    private static final ChannelId CHANNEL = new ChannelId(Cast.id(51));
    private static final SessionId SESSION = new SessionId(Cast.id(14));
    private static final SessionId OTHER_SESSION = new SessionId(Cast.id(16));
    private static final AccessTokenId TOKEN = new AccessTokenId(Cast.id(15));
    private static final InvitationId INVITATION = new InvitationId(Cast.id(11));
    private static final CredentialId CREDENTIAL = new CredentialId(Cast.id(12));

    private Access access =
            after(
                    Access.empty(),
                    World.registered(OWNER, Role.OWNER),
                    World.registered(MEMBER, Role.MEMBER),
                    World.registered(GUEST, Role.GUEST),
                    World.registered(INSIDER, Role.MEMBER));

    private static Access after(Access access, Event... events) {
        Access next = access;
        for (Event event : events) {
            next = next.after(next.position() + 1, event);
        }
        return next;
    }

    private void given(Event... events) {
        access = after(access, events);
    }

    @Test
    void before_the_first_event_nobody_sees_anything() {
        assertThat(Access.empty().maySee(OWNER, new Everybody())).isFalse();
        assertThat(Access.empty().audiencesOf(OWNER)).isEmpty();
    }

    @Test
    void keeps_the_position_of_the_newest_event_that_concerns_access() {
        Access next = access.after(17, new PersonDeactivated(MEMBER));
        assertThat(next.position()).isEqualTo(17);
        Personal name = Personal.of(OWNER, "Lan");
        assertThat(next.after(18, new NameChanged(OWNER, name, name)).position()).isEqualTo(17);
    }

    /** Without this a new module's memberships would be marked, and then not folded. */
    @Test
    void folds_every_event_that_is_marked() {
        List<Event> marked =
                Samples.all().stream()
                        .flatMap(samples -> samples.events().stream())
                        .filter(ConcernsAccess.class::isInstance)
                        .toList();
        assertThat(marked)
                .isNotEmpty()
                .allSatisfy(
                        event -> assertThat(access.folded(1, event)).as("%s", event).isNotNull());
        assertThat(LanguageTypes.records(ConcernsAccess.class))
                .allMatch(Event.class::isAssignableFrom);
    }

    @Nested
    class OpenGroup {
        {
            given(
                    new GroupCreated(GROUP, "Lò nung", null, Privacy.OPEN, INSIDER),
                    new MemberJoined(GROUP, INSIDER, MemberRole.ADMIN));
        }

        @Test
        void is_read_by_everybody_but_guests() {
            assertThat(access.maySee(MEMBER, new Group(GROUP, 0))).isTrue();
            assertThat(access.maySee(MEMBER, new GroupInside(GROUP))).isTrue();
            assertThat(access.maySee(GUEST, new Group(GROUP, 0))).isFalse();
            assertThat(access.maySee(GUEST, new GroupName(GROUP))).isFalse();
        }

        @Test
        void is_read_by_a_guest_who_is_in_it() {
            given(new MemberAdded(GROUP, GUEST, MemberRole.MEMBER));
            assertThat(access.maySee(GUEST, new Group(GROUP, 0))).isTrue();
            assertThat(access.maySee(GUEST, new Organisation())).isFalse();
        }

        @Test
        void hides_everything_when_it_closes() {
            given(new GroupPrivacyChanged(GROUP, Privacy.OPEN, Privacy.CLOSED, 1, false));
            assertThat(access.maySee(MEMBER, new Group(GROUP, 0))).isFalse();
            assertThat(access.maySee(MEMBER, new GroupName(GROUP))).isTrue();
            assertThat(access.maySee(INSIDER, new Group(GROUP, 0))).isTrue();
        }

        @Test
        void brings_nothing_back_when_it_opens_again_unless_that_is_said() {
            given(
                    new GroupPrivacyChanged(GROUP, Privacy.OPEN, Privacy.SECRET, 1, false),
                    new GroupPrivacyChanged(GROUP, Privacy.SECRET, Privacy.OPEN, 2, false));
            assertThat(access.maySee(MEMBER, new Group(GROUP, 0))).isFalse();
            assertThat(access.maySee(MEMBER, new Group(GROUP, 1))).isFalse();
            assertThat(access.maySee(MEMBER, new Group(GROUP, 2))).isTrue();
            given(new GroupPrivacyChanged(GROUP, Privacy.OPEN, Privacy.OPEN, 3, true));
            assertThat(access.maySee(MEMBER, new Group(GROUP, 0))).isTrue();
        }
    }

    @Nested
    class ClosedGroup {
        {
            given(
                    new GroupCreated(GROUP, "Lương", null, Privacy.CLOSED, INSIDER),
                    new MemberJoined(GROUP, INSIDER, MemberRole.ADMIN));
        }

        @Test
        void shows_its_name_and_nothing_else() {
            assertThat(access.maySee(MEMBER, new GroupName(GROUP))).isTrue();
            assertThat(access.maySee(MEMBER, new GroupInside(GROUP))).isFalse();
            assertThat(access.maySee(OWNER, new Group(GROUP, 0))).isFalse();
        }

        @Test
        void keeps_older_epochs_when_it_opens() {
            given(new GroupPrivacyChanged(GROUP, Privacy.CLOSED, Privacy.OPEN, 1, false));
            assertThat(access.maySee(MEMBER, new Group(GROUP, 0))).isFalse();
            assertThat(access.maySee(MEMBER, new Group(GROUP, 1))).isTrue();
            assertThat(access.maySee(INSIDER, new Group(GROUP, 0))).isTrue();
        }

        @Test
        void gives_older_epochs_away_only_when_that_is_said() {
            given(new GroupPrivacyChanged(GROUP, Privacy.CLOSED, Privacy.OPEN, 1, true));
            assertThat(access.maySee(MEMBER, new Group(GROUP, 0))).isTrue();
        }

        @Test
        void is_lost_with_the_membership() {
            given(new MemberRemoved(GROUP, INSIDER));
            assertThat(access.maySee(INSIDER, new Group(GROUP, 0))).isFalse();
        }
    }

    @Nested
    class SecretGroup {
        {
            given(
                    new GroupCreated(GROUP, "Sáp nhập", null, Privacy.SECRET, INSIDER),
                    new MemberJoined(GROUP, INSIDER, MemberRole.ADMIN));
        }

        @Test
        void is_not_there_for_others_not_even_for_the_owner() {
            assertThat(access.maySee(OWNER, new GroupName(GROUP))).isFalse();
            assertThat(access.maySee(OWNER, new GroupInside(GROUP))).isFalse();
            assertThat(access.maySee(OWNER, new Group(GROUP, 0))).isFalse();
            assertThat(access.maySee(INSIDER, new GroupName(GROUP))).isTrue();
        }
    }

    @Nested
    class AChannel {

        @Test
        void public_is_read_by_everybody_but_guests() {
            given(new ChannelCreated(CHANNEL, "xưởng", null, ChannelPrivacy.PUBLIC, OWNER));
            assertThat(access.maySee(MEMBER, new Channel(CHANNEL))).isTrue();
            assertThat(access.maySee(GUEST, new Channel(CHANNEL))).isFalse();
        }

        @Test
        void private_is_read_by_those_in_it() {
            given(
                    new ChannelCreated(CHANNEL, "lương", null, ChannelPrivacy.PRIVATE, MEMBER),
                    new PersonAddedToChannel(CHANNEL, GUEST));
            assertThat(access.maySee(GUEST, new Channel(CHANNEL))).isTrue();
            assertThat(access.maySee(OWNER, new Channel(CHANNEL))).isFalse();
        }
    }

    @Nested
    class AGuest {

        @Test
        void knows_only_people_of_the_same_places() {
            assertThat(access.maySee(GUEST, new Person(GUEST))).isTrue();
            assertThat(access.maySee(GUEST, new Person(MEMBER))).isFalse();
            given(
                    new GroupCreated(GROUP, "Lò nung", null, Privacy.CLOSED, MEMBER),
                    new MemberJoined(GROUP, MEMBER, MemberRole.ADMIN),
                    new MemberAdded(GROUP, GUEST, MemberRole.MEMBER));
            assertThat(access.maySee(GUEST, new Person(MEMBER))).isTrue();
            assertThat(access.maySee(GUEST, new Person(OWNER))).isFalse();
        }
    }

    @Nested
    class AnImport {

        private static final ImportId IMPORT = new ImportId(new UUID(0, 91));

        @Test
        void is_granted_to_its_starter_while_it_is_open() {
            given(new ImportStarted(IMPORT, "slack", OWNER));
            assertThat(access.importBy(OWNER, IMPORT)).contains(new OpenImport(OWNER, "slack"));
            assertThat(access.importBy(MEMBER, IMPORT)).isEmpty();
            given(new ImportStopped(IMPORT));
            assertThat(access.importBy(OWNER, IMPORT)).isEmpty();
        }

        @Test
        void is_lost_with_the_role() {
            given(new RoleChanged(MEMBER, Role.MEMBER, Role.ADMIN));
            given(new ImportStarted(IMPORT, "slack", MEMBER));
            assertThat(access.importBy(MEMBER, IMPORT)).isPresent();
            given(new RoleChanged(MEMBER, Role.ADMIN, Role.MEMBER));
            assertThat(access.importBy(MEMBER, IMPORT)).isEmpty();
        }

        @Test
        void opens_nothing_to_archived_authors() {
            PersonId archived = new PersonId(new UUID(0, 93));
            given(
                    new ChannelCreated(CHANNEL, "xưởng", null, ChannelPrivacy.PUBLIC, OWNER),
                    new ArchivedAuthorJoinedChannel(CHANNEL, archived));
            assertThat(access.maySee(archived, new Channel(CHANNEL))).isFalse();
            assertThat(access.isIn(CHANNEL, archived)).isFalse();
            assertThat(access.audiencesOf(archived)).isEmpty();
        }
    }

    @Nested
    class Sessions {
        {
            given(
                    new SessionOpened(SESSION, MEMBER, null),
                    new SessionOpened(OTHER_SESSION, MEMBER, null),
                    new AccessTokenIssued(TOKEN, MEMBER, Personal.of(MEMBER, "sao lưu")));
        }

        @Test
        void tell_who_is_signed_in() {
            assertThat(access.personOf(SESSION)).contains(MEMBER);
            assertThat(access.personOf(TOKEN)).contains(MEMBER);
        }

        @Test
        void end_with_a_deactivation_for_ever() {
            given(new PersonDeactivated(MEMBER), new PersonReactivated(MEMBER));
            assertThat(access.isActive(MEMBER)).isTrue();
            assertThat(access.personOf(SESSION)).isEmpty();
            assertThat(access.personOf(TOKEN)).isEmpty();
        }

        @Test
        void end_with_a_new_password_but_the_one_that_set_it() {
            given(new PasswordChanged(MEMBER, CREDENTIAL, SESSION));
            assertThat(access.personOf(SESSION)).contains(MEMBER);
            assertThat(access.personOf(OTHER_SESSION)).isEmpty();
            assertThat(access.personOf(TOKEN)).contains(MEMBER);
        }
    }

    @Nested
    class Invitations {

        @Test
        void are_used_up_by_who_comes_in() {
            given(new PersonInvited(INVITATION, Role.MEMBER, OWNER, null, Cast.FRIDAY));
            assertThat(access.invitation(INVITATION))
                    .contains(new OpenInvitation(Role.MEMBER, OWNER, Cast.FRIDAY));
            Personal someone = Personal.of(new PersonId(Cast.id(5)), "An");
            given(
                    new PersonRegistered(
                            someone.subject(),
                            Role.MEMBER,
                            someone,
                            someone,
                            someone,
                            Language.VI,
                            CREDENTIAL,
                            INVITATION));
            assertThat(access.invitation(INVITATION)).isEmpty();
        }

        @Test
        void count_while_who_invited_administers() {
            given(
                    new RoleChanged(MEMBER, Role.MEMBER, Role.ADMIN),
                    new PersonInvited(INVITATION, Role.MEMBER, MEMBER, null, Cast.FRIDAY));
            assertThat(access.invitation(INVITATION)).isPresent();
            given(new RoleChanged(MEMBER, Role.ADMIN, Role.MEMBER));
            assertThat(access.invitation(INVITATION)).isEmpty();
            given(new RoleChanged(MEMBER, Role.MEMBER, Role.ADMIN), new PersonDeactivated(MEMBER));
            assertThat(access.invitation(INVITATION)).isEmpty();
        }
    }

    @Nested
    class Modules {
        {
            given(
                    new ChannelCreated(CHANNEL, "xưởng", null, ChannelPrivacy.PUBLIC, INSIDER),
                    new ModuleSwitchedOff(OrganisationId.ONLY, WorkModule.CHAT));
        }

        @Test
        void that_are_off_show_nothing_to_anybody() {
            assertThat(access.isOn("chat")).isFalse();
            assertThat(access.maySee(OWNER, "chat", new Everybody())).isFalse();
            assertThat(access.maySee(OWNER, new Channel(CHANNEL))).isFalse();
            assertThat(access.maySee(OWNER, "feed", new Everybody())).isTrue();
        }

        @Test
        void show_everything_again_when_they_are_on() {
            given(new ModuleSwitchedOn(OrganisationId.ONLY, WorkModule.CHAT));
            assertThat(access.isOn("chat")).isTrue();
            assertThat(access.maySee(OWNER, "chat", new Everybody())).isTrue();
            assertThat(access.maySee(OWNER, new Channel(CHANNEL))).isTrue();
        }

        @Test
        void change_what_everybody_belongs_to_so_that_screens_hear_of_it() {
            given(new ModuleSwitchedOn(OrganisationId.ONLY, WorkModule.CHAT));
            for (WorkModule module : WorkModule.values()) {
                Access off = after(access, new ModuleSwitchedOff(OrganisationId.ONLY, module));
                assertThat(off.audiencesOf(GUEST)).isNotEqualTo(access.audiencesOf(GUEST));
            }
        }

        @Test
        void of_boards_need_that_of_tasks() {
            given(new ModuleSwitchedOff(OrganisationId.ONLY, WorkModule.TASKS));
            assertThat(access.isOn("projects")).isFalse();
            assertThat(access.switchedOff())
                    .containsExactlyInAnyOrder(WorkModule.CHAT, WorkModule.TASKS);
        }

        @Test
        void of_people_and_groups_are_always_on() {
            for (WorkModule module : WorkModule.values()) {
                given(new ModuleSwitchedOff(OrganisationId.ONLY, module));
            }
            assertThat(access.isOn("people")).isTrue();
            assertThat(access.isOn("groups")).isTrue();
        }
    }
}
