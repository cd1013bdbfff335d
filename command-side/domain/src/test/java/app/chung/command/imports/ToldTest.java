package app.chung.command.imports;

import static app.chung.command.Story.GROUP;
import static app.chung.command.Story.GUEST;
import static app.chung.command.Story.MEMBER;
import static app.chung.command.Story.OTHER;
import static app.chung.command.Story.OWNER;
import static app.chung.command.Story.STRANGER;

import app.chung.command.Story;
import app.chung.command.chat.Channel;
import app.chung.command.chat.ChannelState;
import app.chung.command.chat.Message;
import app.chung.command.chat.MessageState;
import app.chung.command.groups.Group;
import app.chung.command.people.Person;
import app.chung.language.chat.ChannelCommand;
import app.chung.language.chat.ChannelCommand.AddToChannel;
import app.chung.language.chat.ChannelCommand.CreateChannel;
import app.chung.language.chat.ChannelCommand.JoinChannel;
import app.chung.language.chat.ChannelCommand.LeaveChannel;
import app.chung.language.chat.ChannelEvent;
import app.chung.language.chat.ChannelEvent.ArchivedAuthorJoinedChannel;
import app.chung.language.chat.ChannelEvent.ArchivedAuthorLeftChannel;
import app.chung.language.chat.ChannelEvent.ChannelCreated;
import app.chung.language.chat.ChannelEvent.PersonJoinedChannel;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.ChannelPrivacy;
import app.chung.language.chat.Manner;
import app.chung.language.chat.MessageCommand;
import app.chung.language.chat.MessageCommand.SendMessage;
import app.chung.language.chat.MessageEvent;
import app.chung.language.chat.MessageEvent.MessageSent;
import app.chung.language.chat.MessageId;
import app.chung.language.groups.GroupCommand.AddMember;
import app.chung.language.groups.GroupEvent.GroupCreated;
import app.chung.language.groups.GroupEvent.MemberJoined;
import app.chung.language.groups.MemberRole;
import app.chung.language.groups.Privacy;
import app.chung.language.kernel.Cast;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.people.PersonCommand.ImportPerson;
import app.chung.language.people.PersonCommand.MergePerson;
import app.chung.language.people.PersonEvent.PersonDeactivated;
import app.chung.language.people.PersonEvent.PersonImported;
import app.chung.language.people.PersonEvent.PersonMerged;
import app.chung.language.people.PersonRefusal.PersonIsInactive;
import app.chung.language.people.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the import grant lets the owner tell, and what not. */
class ToldTest {

    private static final PersonId ADA = new PersonId(Cast.id(93));
    private static final ChannelId CHANNEL = new ChannelId(Cast.id(51));
    private static final MessageId MESSAGE = new MessageId(Cast.id(61));

    private static ChannelCreated created(ChannelPrivacy privacy, PersonId creator) {
        return new ChannelCreated(CHANNEL, "ubuntu", null, privacy, creator);
    }

    @Nested
    class AMessage {

        private final Story<MessageCommand, MessageEvent, MessageState> story =
                Story.of(new Message());
        private final SendMessage send =
                new SendMessage(MESSAGE, CHANNEL, "Ơi", null, Manner.ACTION);

        @Test
        void of_somebody_who_was_never_here() {
            story.access(
                    created(ChannelPrivacy.PRIVATE, OWNER),
                    new PersonJoinedChannel(CHANNEL, OWNER));
            story.whenTold(ADA, send)
                    .happens(
                            new MessageSent(
                                    MESSAGE,
                                    CHANNEL,
                                    ADA,
                                    Personal.of(ADA, "Ơi"),
                                    null,
                                    Manner.ACTION));
            story.when(ADA, send).isHidden();
        }

        @Test
        void not_where_the_importer_does_not_look_in() {
            story.access(
                    created(ChannelPrivacy.PRIVATE, MEMBER),
                    new PersonJoinedChannel(CHANNEL, MEMBER));
            story.whenTold(MEMBER, send).isHidden();
            story.whenTold(ADA, send).isHidden();
        }
    }

    @Nested
    class AChannel {

        private final Story<ChannelCommand, ChannelEvent, ChannelState> story =
                Story.of(new Channel());

        @Test
        void is_joined_and_left_by_archived_authors_without_opening_anything() {
            story.given(created(ChannelPrivacy.PUBLIC, OWNER));
            story.whenTold(ADA, new JoinChannel(CHANNEL))
                    .happens(new ArchivedAuthorJoinedChannel(CHANNEL, ADA));
            story.given(new ArchivedAuthorJoinedChannel(CHANNEL, ADA));
            story.whenTold(ADA, new JoinChannel(CHANNEL)).changesNothing();
            story.whenTold(ADA, new LeaveChannel(CHANNEL))
                    .happens(new ArchivedAuthorLeftChannel(CHANNEL, ADA));
        }

        @Test
        void is_joined_by_the_living_as_ever() {
            story.given(created(ChannelPrivacy.PUBLIC, OWNER));
            story.whenTold(OTHER, new JoinChannel(CHANNEL))
                    .happens(new PersonJoinedChannel(CHANNEL, OTHER));
        }

        @Test
        void is_made_by_whoever_made_it() {
            story.whenTold(ADA, new CreateChannel(CHANNEL, "ubuntu", null, ChannelPrivacy.PUBLIC))
                    .happens(
                            created(ChannelPrivacy.PUBLIC, ADA),
                            new ArchivedAuthorJoinedChannel(CHANNEL, ADA));
        }

        @Test
        void lets_the_importer_in_by_no_other_name() {
            story.given(
                    created(ChannelPrivacy.PRIVATE, MEMBER),
                    new PersonJoinedChannel(CHANNEL, MEMBER));
            story.whenTold(MEMBER, new AddToChannel(CHANNEL, OWNER)).isHidden();
            story.whenTold(OWNER, new JoinChannel(CHANNEL)).isHidden();
        }
    }

    @Test
    void lets_nobody_into_a_secret_group() {
        var story = Story.of(new Group());
        story.given(
                new GroupCreated(GROUP, "Sáp nhập", null, Privacy.SECRET, MEMBER),
                new MemberJoined(GROUP, MEMBER, MemberRole.ADMIN));
        story.whenTold(MEMBER, new AddMember(GROUP, OWNER)).isHidden();
    }

    @Nested
    class AnAuthor {

        private final ImportPerson ada = new ImportPerson(ADA, "Ada L", "Ada", "U0ADA");
        private final PersonImported imported =
                new PersonImported(
                        ADA,
                        Personal.of(ADA, "Ada L"),
                        Personal.of(ADA, "Ada"),
                        Personal.of(ADA, "U0ADA"));

        @Test
        void becomes_known_within_an_import_alone() {
            var story = Story.of(new Person());
            story.whenTold(OWNER, ada).happens(imported);
            story.when(OWNER, ada).isForbidden();
            story.given(imported).whenTold(OWNER, ada).alreadyExists();
        }

        @Test
        void turns_out_to_be_somebody_here() {
            var story = Story.of(new Person()).given(imported);
            story.when(OWNER, new MergePerson(ADA, OTHER)).happens(new PersonMerged(ADA, OTHER));
            story.when(MEMBER, new MergePerson(ADA, OTHER)).isForbidden();
            story.when(GUEST, new MergePerson(ADA, OTHER)).isHidden();
            story.given(new PersonMerged(ADA, OTHER));
            story.when(OWNER, new MergePerson(ADA, OTHER)).changesNothing();
        }

        @Test
        void turns_out_to_be_nobody_who_is_not_here() {
            var story = Story.of(new Person()).given(imported, new PersonDeactivated(OTHER));
            story.when(OWNER, new MergePerson(ADA, OTHER)).isRefused(new PersonIsInactive());
            story.when(OWNER, new MergePerson(ADA, STRANGER)).isRefused(new PersonIsInactive());
        }

        @Test
        void merges_no_person_of_this_organisation() {
            var story = Story.of(new Person()).given(Story.registered(MEMBER, Role.MEMBER));
            story.when(OWNER, new MergePerson(MEMBER, OTHER)).isHidden();
        }
    }
}
