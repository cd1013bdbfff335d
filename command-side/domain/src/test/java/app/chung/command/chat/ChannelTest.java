package app.chung.command.chat;

import static app.chung.command.Story.ADMIN;
import static app.chung.command.Story.GUEST;
import static app.chung.command.Story.MEMBER;
import static app.chung.command.Story.OTHER;
import static app.chung.command.Story.OWNER;
import static app.chung.command.Story.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.chung.command.Story;
import app.chung.language.chat.ChannelCommand;
import app.chung.language.chat.ChannelCommand.AddToChannel;
import app.chung.language.chat.ChannelCommand.CreateChannel;
import app.chung.language.chat.ChannelCommand.JoinChannel;
import app.chung.language.chat.ChannelCommand.LeaveChannel;
import app.chung.language.chat.ChannelCommand.RemoveFromChannel;
import app.chung.language.chat.ChannelCommand.RenameChannel;
import app.chung.language.chat.ChannelCommand.StartDirectConversation;
import app.chung.language.chat.ChannelCommand.StartGroupConversation;
import app.chung.language.chat.ChannelEvent;
import app.chung.language.chat.ChannelEvent.ChannelCreated;
import app.chung.language.chat.ChannelEvent.ChannelRenamed;
import app.chung.language.chat.ChannelEvent.DirectConversationStarted;
import app.chung.language.chat.ChannelEvent.GroupConversationStarted;
import app.chung.language.chat.ChannelEvent.PersonAddedToChannel;
import app.chung.language.chat.ChannelEvent.PersonJoinedChannel;
import app.chung.language.chat.ChannelEvent.PersonLeftChannel;
import app.chung.language.chat.ChannelEvent.PersonRemovedFromChannel;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.ChannelPrivacy;
import app.chung.language.chat.ChannelRefusal.ConversationIsDirect;
import app.chung.language.chat.ChannelRefusal.LastPersonInChannelStays;
import app.chung.language.chat.ChannelRefusal.PersonCannotTalk;
import app.chung.language.kernel.Cast;
import app.chung.language.kernel.Claim;
import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.PersonEvent.PersonDeactivated;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChannelTest {

    private static final ChannelId CHANNEL = new ChannelId(Cast.id(51));
    private static final ChannelId DIALOGUE = ChannelId.ofPair(MEMBER, OTHER);

    private final Story<ChannelCommand, ChannelEvent, ChannelState> story = Story.of(new Channel());

    private static Claim name(String folded) {
        return new Claim("chat.channel-name", folded);
    }

    /** MEMBER made it. */
    private void given(ChannelPrivacy privacy) {
        story.given(
                new ChannelCreated(CHANNEL, "Xưởng", null, privacy, MEMBER),
                new PersonJoinedChannel(CHANNEL, MEMBER));
    }

    private void givenDialogue() {
        story.given(new DirectConversationStarted(DIALOGUE, MEMBER, OTHER));
    }

    @Nested
    class CreatesAChannel {

        @Test
        void and_takes_its_name_whatever_the_case() {
            story.when(
                            MEMBER,
                            new CreateChannel(CHANNEL, "XƯỞNG  Gốm", "việc", ChannelPrivacy.PUBLIC))
                    .happens(
                            new ChannelCreated(
                                    CHANNEL, "XƯỞNG  Gốm", "việc", ChannelPrivacy.PUBLIC, MEMBER),
                            new PersonJoinedChannel(CHANNEL, MEMBER))
                    .claims(name("xưởng gốm"));
        }

        @Test
        void and_tells_nobody_of_a_private_name() {
            story.when(MEMBER, new CreateChannel(CHANNEL, "Lương", null, ChannelPrivacy.PRIVATE))
                    .claims();
        }

        @Test
        void not_for_guests() {
            story.when(GUEST, new CreateChannel(CHANNEL, "Lương", null, ChannelPrivacy.PUBLIC))
                    .isForbidden();
        }

        @Test
        void refuses_an_id_that_is_taken() {
            given(ChannelPrivacy.PUBLIC);
            story.when(MEMBER, new CreateChannel(CHANNEL, "Lương", null, ChannelPrivacy.PUBLIC))
                    .alreadyExists();
        }
    }

    @Nested
    class RenamesAChannel {

        @Test
        void and_gives_the_old_name_back() {
            given(ChannelPrivacy.PUBLIC);
            story.when(MEMBER, new RenameChannel(CHANNEL, "Lò"))
                    .happens(new ChannelRenamed(CHANNEL, "Xưởng", "Lò"))
                    .claims(name("lò"))
                    .releases(name("xưởng"));
        }

        @Test
        void and_keeps_the_name_when_only_the_case_changes() {
            given(ChannelPrivacy.PUBLIC);
            story.when(MEMBER, new RenameChannel(CHANNEL, "XƯỞNG"))
                    .happens(new ChannelRenamed(CHANNEL, "Xưởng", "XƯỞNG"))
                    .claims()
                    .releases();
        }

        @Test
        void not_to_the_same() {
            given(ChannelPrivacy.PUBLIC);
            story.when(MEMBER, new RenameChannel(CHANNEL, "Xưởng")).changesNothing();
        }

        @Test
        void not_by_who_only_looks_in() {
            given(ChannelPrivacy.PUBLIC);
            story.when(OTHER, new RenameChannel(CHANNEL, "Lò")).isForbidden();
        }

        @Test
        void not_by_guests() {
            given(ChannelPrivacy.PRIVATE);
            story.given(new PersonAddedToChannel(CHANNEL, GUEST));
            story.when(GUEST, new RenameChannel(CHANNEL, "Lò")).isForbidden();
        }

        @Test
        void not_what_one_does_not_know() {
            given(ChannelPrivacy.PRIVATE);
            story.when(OWNER, new RenameChannel(CHANNEL, "Lò")).isHidden();
        }

        @Test
        void not_a_dialogue() {
            givenDialogue();
            story.when(MEMBER, new RenameChannel(DIALOGUE, "Lò"))
                    .isRefused(new ConversationIsDirect());
        }
    }

    @Nested
    class StartsAGroupConversation {

        private final StartGroupConversation start =
                new StartGroupConversation(List.of(OTHER, ADMIN));
        private final ChannelId together = ChannelId.ofPeople(List.of(ADMIN, MEMBER, OTHER));
        private final GroupConversationStarted started =
                new GroupConversationStarted(together, MEMBER, List.of(MEMBER, OTHER, ADMIN));

        @Test
        void with_several_people() {
            story.when(MEMBER, start).happens(started);
        }

        @Test
        void that_is_the_same_whoever_starts_it() {
            StartGroupConversation theirs = new StartGroupConversation(List.of(MEMBER, ADMIN));
            assertThat(theirs.target(OTHER)).isEqualTo(start.target(MEMBER)).isEqualTo(together);
            story.given(started);
            story.when(OTHER, theirs).changesNothing();
        }

        @Test
        void that_is_the_direct_one_when_they_are_two() {
            StartGroupConversation two = new StartGroupConversation(List.of(MEMBER, OTHER));
            assertThat(two.target(MEMBER)).isEqualTo(DIALOGUE);
            story.when(MEMBER, two).happens(new DirectConversationStarted(DIALOGUE, MEMBER, OTHER));
        }

        @Test
        void in_which_nobody_comes_or_goes() {
            story.access(started).given(started);
            story.when(MEMBER, new AddToChannel(together, GUEST))
                    .isRefused(new ConversationIsDirect());
            story.when(OTHER, new LeaveChannel(together)).isRefused(new ConversationIsDirect());
            story.when(GUEST, new JoinChannel(together)).isHidden();
        }

        @Test
        void not_with_somebody_who_is_shut_out_or_not_seen() {
            story.when(GUEST, start).isHidden();
            story.access(new PersonDeactivated(OTHER));
            story.when(MEMBER, start).isRefused(new PersonCannotTalk());
        }

        @Test
        void of_no_fewer_than_three_and_no_more_than_twenty() {
            assertThatThrownBy(() -> new StartGroupConversation(List.of(OTHER, OTHER)))
                    .isInstanceOf(Malformed.class);
            List<PersonId> crowd =
                    IntStream.range(0, 20).mapToObj(i -> new PersonId(Cast.id(200 + i))).toList();
            assertThatThrownBy(() -> new StartGroupConversation(crowd))
                    .isInstanceOf(Malformed.class);
        }
    }

    @Nested
    class StartsADirectConversation {

        @Test
        void with_one_person() {
            story.when(MEMBER, new StartDirectConversation(OTHER))
                    .happens(new DirectConversationStarted(DIALOGUE, MEMBER, OTHER));
        }

        @Test
        void that_is_the_same_from_both_sides() {
            assertThat(new StartDirectConversation(OTHER).target(MEMBER))
                    .isEqualTo(new StartDirectConversation(MEMBER).target(OTHER))
                    .isNotEqualTo(new StartDirectConversation(ADMIN).target(OTHER));
            givenDialogue();
            story.when(OTHER, new StartDirectConversation(MEMBER)).changesNothing();
        }

        @Test
        void not_with_somebody_who_is_shut_out() {
            story.access(new PersonDeactivated(OTHER));
            story.when(MEMBER, new StartDirectConversation(OTHER))
                    .isRefused(new PersonCannotTalk());
        }

        @Test
        void not_with_somebody_one_does_not_know() {
            story.when(GUEST, new StartDirectConversation(OTHER)).isHidden();
            story.when(STRANGER, new StartDirectConversation(OTHER)).isHidden();
        }
    }

    @Nested
    class Joins {

        private final JoinChannel join = new JoinChannel(CHANNEL);

        @Test
        void a_public_channel() {
            given(ChannelPrivacy.PUBLIC);
            story.when(OTHER, join).happens(new PersonJoinedChannel(CHANNEL, OTHER));
            story.when(MEMBER, join).changesNothing();
        }

        @Test
        void not_a_private_one_and_not_as_a_guest() {
            given(ChannelPrivacy.PRIVATE);
            story.when(OTHER, join).isHidden();
            story.when(GUEST, join).isHidden();
        }

        @Test
        void not_a_dialogue() {
            givenDialogue();
            story.when(ADMIN, new JoinChannel(DIALOGUE)).isHidden();
            story.when(MEMBER, new JoinChannel(DIALOGUE)).isRefused(new ConversationIsDirect());
        }
    }

    @Nested
    class Leaves {

        @Test
        void a_channel_one_is_in() {
            given(ChannelPrivacy.PUBLIC);
            story.when(MEMBER, new LeaveChannel(CHANNEL))
                    .happens(new PersonLeftChannel(CHANNEL, MEMBER));
            story.when(OTHER, new LeaveChannel(CHANNEL)).changesNothing();
        }

        @Test
        void not_as_the_last_person_of_a_private_one() {
            given(ChannelPrivacy.PRIVATE);
            story.when(MEMBER, new LeaveChannel(CHANNEL)).isRefused(new LastPersonInChannelStays());
            story.when(MEMBER, new RemoveFromChannel(CHANNEL, MEMBER))
                    .isRefused(new LastPersonInChannelStays());
            story.given(new PersonAddedToChannel(CHANNEL, GUEST));
            story.when(MEMBER, new LeaveChannel(CHANNEL))
                    .happens(new PersonLeftChannel(CHANNEL, MEMBER));
        }

        @Test
        void not_a_dialogue() {
            givenDialogue();
            story.when(MEMBER, new LeaveChannel(DIALOGUE)).isRefused(new ConversationIsDirect());
        }
    }

    @Nested
    class AddsAPerson {

        @Test
        void by_somebody_in_it_also_a_guest() {
            given(ChannelPrivacy.PRIVATE);
            story.when(MEMBER, new AddToChannel(CHANNEL, GUEST))
                    .happens(new PersonAddedToChannel(CHANNEL, GUEST));
            story.when(MEMBER, new AddToChannel(CHANNEL, MEMBER)).changesNothing();
        }

        @Test
        void not_by_who_only_looks_in() {
            given(ChannelPrivacy.PUBLIC);
            story.when(OTHER, new AddToChannel(CHANNEL, GUEST)).isForbidden();
        }

        @Test
        void not_somebody_who_is_not_here() {
            given(ChannelPrivacy.PUBLIC);
            story.when(MEMBER, new AddToChannel(CHANNEL, STRANGER))
                    .isRefused(new PersonCannotTalk());
        }

        @Test
        void not_to_a_dialogue() {
            givenDialogue();
            story.when(MEMBER, new AddToChannel(DIALOGUE, ADMIN))
                    .isRefused(new ConversationIsDirect());
        }
    }

    @Nested
    class RemovesAPerson {

        @Test
        void by_who_made_it() {
            given(ChannelPrivacy.PUBLIC);
            story.given(new PersonJoinedChannel(CHANNEL, OTHER));
            story.when(MEMBER, new RemoveFromChannel(CHANNEL, OTHER))
                    .happens(new PersonRemovedFromChannel(CHANNEL, OTHER));
            story.when(MEMBER, new RemoveFromChannel(CHANNEL, ADMIN)).changesNothing();
        }

        @Test
        void by_admins_in_it_only() {
            given(ChannelPrivacy.PUBLIC);
            story.when(ADMIN, new RemoveFromChannel(CHANNEL, MEMBER)).isForbidden();
            story.given(new PersonJoinedChannel(CHANNEL, ADMIN));
            story.when(ADMIN, new RemoveFromChannel(CHANNEL, MEMBER))
                    .happens(new PersonRemovedFromChannel(CHANNEL, MEMBER));
        }

        @Test
        void not_by_others() {
            given(ChannelPrivacy.PUBLIC);
            story.given(new PersonJoinedChannel(CHANNEL, OTHER));
            story.when(OTHER, new RemoveFromChannel(CHANNEL, MEMBER)).isForbidden();
        }

        @Test
        void not_from_a_dialogue() {
            givenDialogue();
            story.when(MEMBER, new RemoveFromChannel(DIALOGUE, OTHER))
                    .isRefused(new ConversationIsDirect());
        }
    }
}
