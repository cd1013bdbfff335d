package app.chung.command.chat;

import static app.chung.command.Story.ADMIN;
import static app.chung.command.Story.GUEST;
import static app.chung.command.Story.MEMBER;
import static app.chung.command.Story.OTHER;

import app.chung.command.Story;
import app.chung.language.chat.ChannelEvent.ChannelCreated;
import app.chung.language.chat.ChannelEvent.DirectConversationStarted;
import app.chung.language.chat.ChannelEvent.PersonJoinedChannel;
import app.chung.language.chat.ChannelEvent.PersonRemovedFromChannel;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.ChannelPrivacy;
import app.chung.language.chat.Manner;
import app.chung.language.chat.MessageCommand;
import app.chung.language.chat.MessageCommand.DeleteMessage;
import app.chung.language.chat.MessageCommand.EditMessage;
import app.chung.language.chat.MessageCommand.ReactToMessage;
import app.chung.language.chat.MessageCommand.RestoreMessage;
import app.chung.language.chat.MessageCommand.SendMessage;
import app.chung.language.chat.MessageCommand.WithdrawReaction;
import app.chung.language.chat.MessageEvent;
import app.chung.language.chat.MessageEvent.MessageDeleted;
import app.chung.language.chat.MessageEvent.MessageEdited;
import app.chung.language.chat.MessageEvent.MessageRestored;
import app.chung.language.chat.MessageEvent.MessageSent;
import app.chung.language.chat.MessageEvent.ReactionGiven;
import app.chung.language.chat.MessageEvent.ReactionWithdrawn;
import app.chung.language.chat.MessageId;
import app.chung.language.chat.MessageRefusal.MessageIsDeleted;
import app.chung.language.chat.MessageRefusal.NotInTheChannel;
import app.chung.language.kernel.Cast;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Reaction;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final MessageId MESSAGE = new MessageId(Cast.id(61));
    private static final ChannelId CHANNEL = new ChannelId(Cast.id(51));

    private final Story<MessageCommand, MessageEvent, MessageState> story = Story.of(new Message());

    private void channel(ChannelPrivacy privacy, PersonId... people) {
        story.access(new ChannelCreated(CHANNEL, "Xưởng", null, privacy, MEMBER));
        for (PersonId person : people) {
            story.access(new PersonJoinedChannel(CHANNEL, person));
        }
    }

    private static MessageSent sent(PersonId author) {
        return new MessageSent(
                MESSAGE, CHANNEL, author, Personal.of(author, "Ơi"), null, Manner.SAID);
    }

    @Nested
    class SendsAMessage {

        private final SendMessage send = new SendMessage(MESSAGE, CHANNEL, "Ơi", null, Manner.SAID);

        @Test
        void by_somebody_in_the_channel() {
            channel(ChannelPrivacy.PRIVATE, MEMBER, GUEST);
            story.when(GUEST, send).happens(sent(GUEST));
        }

        @Test
        void not_by_who_only_looks_in() {
            channel(ChannelPrivacy.PUBLIC, MEMBER);
            story.when(OTHER, send).isRefused(new NotInTheChannel());
        }

        @Test
        void not_where_one_does_not_see() {
            channel(ChannelPrivacy.PRIVATE, MEMBER);
            story.when(OTHER, send).isHidden();
        }

        @Test
        void refuses_an_id_that_is_taken() {
            channel(ChannelPrivacy.PUBLIC, MEMBER);
            story.given(sent(MEMBER));
            story.when(MEMBER, send).alreadyExists();
        }
    }

    @Nested
    class EditsAMessage {

        private final EditMessage edit = new EditMessage(MESSAGE, "Ơi ơi");

        @Test
        void by_its_author() {
            channel(ChannelPrivacy.PUBLIC, MEMBER, OTHER);
            story.given(sent(MEMBER));
            story.when(MEMBER, edit)
                    .happens(new MessageEdited(MESSAGE, CHANNEL, Personal.of(MEMBER, "Ơi ơi")));
            story.when(OTHER, edit).isForbidden();
        }

        @Test
        void not_when_it_was_taken_away() {
            channel(ChannelPrivacy.PUBLIC, MEMBER);
            story.given(sent(MEMBER), new MessageDeleted(MESSAGE, CHANNEL, MEMBER));
            story.when(MEMBER, edit).isRefused(new MessageIsDeleted());
        }

        @Test
        void not_from_outside() {
            channel(ChannelPrivacy.PUBLIC, MEMBER, OTHER);
            story.given(sent(MEMBER)).access(new PersonRemovedFromChannel(CHANNEL, MEMBER));
            story.when(MEMBER, edit).isRefused(new NotInTheChannel());
        }

        @Test
        void not_what_is_not_there() {
            story.when(MEMBER, edit).isHidden();
        }
    }

    @Nested
    class DeletesAMessage {

        private final DeleteMessage delete = new DeleteMessage(MESSAGE);
        private final MessageDeleted deleted = new MessageDeleted(MESSAGE, CHANNEL, MEMBER);

        @Test
        void by_its_author_and_by_admins_in_the_channel() {
            channel(ChannelPrivacy.PUBLIC, MEMBER, ADMIN);
            story.given(sent(MEMBER));
            story.when(MEMBER, delete).happens(deleted);
            story.when(ADMIN, delete).happens(deleted);
        }

        @Test
        void not_by_others() {
            channel(ChannelPrivacy.PUBLIC, MEMBER, OTHER);
            story.given(sent(MEMBER));
            story.when(OTHER, delete).isForbidden();
            story.when(ADMIN, delete).isForbidden();
        }

        @Test
        void not_by_an_admin_one_talks_to() {
            story.access(new DirectConversationStarted(CHANNEL, ADMIN, MEMBER)).given(sent(MEMBER));
            story.when(ADMIN, delete).isForbidden();
        }

        @Test
        void once() {
            channel(ChannelPrivacy.PUBLIC, MEMBER);
            story.given(sent(MEMBER), deleted);
            story.when(MEMBER, delete).changesNothing();
        }
    }

    @Nested
    class RestoresAMessage {

        private final RestoreMessage restore = new RestoreMessage(MESSAGE);
        private final MessageDeleted deleted = new MessageDeleted(MESSAGE, CHANNEL, MEMBER);
        private final MessageRestored restored = new MessageRestored(MESSAGE, CHANNEL, MEMBER);

        @Test
        void by_who_took_it_away() {
            channel(ChannelPrivacy.PUBLIC, MEMBER, ADMIN);
            story.given(sent(MEMBER)).givenBy(MEMBER, deleted);
            story.when(MEMBER, restore).happens(restored);
            story.when(ADMIN, restore).isForbidden();
            story.givenBy(MEMBER, restored).givenBy(ADMIN, deleted);
            story.when(ADMIN, restore).happens(restored);
            story.when(MEMBER, restore).isForbidden();
        }

        @Test
        void not_from_outside() {
            channel(ChannelPrivacy.PUBLIC, MEMBER, OTHER);
            story.given(sent(MEMBER)).givenBy(MEMBER, deleted);
            story.access(new PersonRemovedFromChannel(CHANNEL, MEMBER));
            story.when(MEMBER, restore).isRefused(new NotInTheChannel());
        }

        @Test
        void only_what_was_taken_away() {
            channel(ChannelPrivacy.PUBLIC, MEMBER);
            story.when(MEMBER, restore).isHidden();
            story.given(sent(MEMBER));
            story.when(MEMBER, restore).changesNothing();
        }
    }

    @Nested
    class Reacts {

        private final ReactToMessage react = new ReactToMessage(MESSAGE, Reaction.HAT);
        private final WithdrawReaction withdraw = new WithdrawReaction(MESSAGE, Reaction.HAT);
        private final ReactionGiven given =
                new ReactionGiven(MESSAGE, CHANNEL, OTHER, Reaction.HAT);

        @Test
        void once_with_each() {
            channel(ChannelPrivacy.PRIVATE, MEMBER, OTHER);
            story.given(sent(MEMBER));
            story.when(OTHER, react).happens(given);
            story.given(given);
            story.when(OTHER, react).changesNothing();
            story.when(OTHER, new ReactToMessage(MESSAGE, Reaction.COFFEE))
                    .happens(new ReactionGiven(MESSAGE, CHANNEL, OTHER, Reaction.COFFEE));
        }

        @Test
        void and_takes_back_ones_own() {
            channel(ChannelPrivacy.PRIVATE, MEMBER, OTHER);
            story.given(sent(MEMBER), given);
            story.when(OTHER, withdraw)
                    .happens(new ReactionWithdrawn(MESSAGE, CHANNEL, OTHER, Reaction.HAT));
            story.when(MEMBER, withdraw).changesNothing();
        }

        @Test
        void not_from_outside() {
            channel(ChannelPrivacy.PUBLIC, MEMBER);
            story.given(sent(MEMBER));
            story.when(OTHER, react).isRefused(new NotInTheChannel());
            story.when(GUEST, react).isHidden();
            story.when(GUEST, withdraw).isHidden();
        }

        @Test
        void not_to_what_was_taken_away_or_never_said() {
            channel(ChannelPrivacy.PUBLIC, MEMBER);
            story.when(MEMBER, react).isHidden();
            story.given(sent(MEMBER), new MessageDeleted(MESSAGE, CHANNEL, MEMBER));
            story.when(MEMBER, react).isRefused(new MessageIsDeleted());
        }
    }
}
