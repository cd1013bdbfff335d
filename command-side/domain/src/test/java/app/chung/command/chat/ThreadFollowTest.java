package app.chung.command.chat;

import static app.chung.command.Story.MEMBER;
import static app.chung.command.Story.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.command.Story;
import app.chung.language.chat.ChannelEvent.ChannelCreated;
import app.chung.language.chat.ChannelEvent.PersonJoinedChannel;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.ChannelPrivacy;
import app.chung.language.chat.MessageId;
import app.chung.language.chat.MessageRefusal.NotInTheChannel;
import app.chung.language.chat.ThreadFollowCommand;
import app.chung.language.chat.ThreadFollowCommand.FollowThread;
import app.chung.language.chat.ThreadFollowCommand.UnfollowThread;
import app.chung.language.chat.ThreadFollowEvent;
import app.chung.language.chat.ThreadFollowEvent.ThreadFollowed;
import app.chung.language.chat.ThreadFollowEvent.ThreadUnfollowed;
import app.chung.language.kernel.Cast;
import org.junit.jupiter.api.Test;

class ThreadFollowTest {

    private static final ChannelId HIDDEN = new ChannelId(Cast.id(51));
    private static final ChannelId OPEN = new ChannelId(Cast.id(52));
    private static final MessageId THREAD = new MessageId(Cast.id(61));

    private final Story<ThreadFollowCommand, ThreadFollowEvent, ThreadFollowState> story =
            Story.of(new ThreadFollow())
                    .access(
                            new ChannelCreated(
                                    HIDDEN, "Lương", null, ChannelPrivacy.PRIVATE, MEMBER),
                            new PersonJoinedChannel(HIDDEN, MEMBER),
                            new ChannelCreated(OPEN, "Bếp", null, ChannelPrivacy.PUBLIC, MEMBER),
                            new PersonJoinedChannel(OPEN, MEMBER));

    @Test
    void begins_once() {
        story.when(MEMBER, new FollowThread(OPEN, THREAD))
                .happens(new ThreadFollowed(OPEN, THREAD, MEMBER));
        story.given(new ThreadFollowed(OPEN, THREAD, MEMBER));
        story.when(MEMBER, new FollowThread(OPEN, THREAD)).changesNothing();
    }

    @Test
    void ends_also_for_who_never_asked_and_begins_again() {
        story.when(MEMBER, new UnfollowThread(OPEN, THREAD))
                .happens(new ThreadUnfollowed(OPEN, THREAD, MEMBER));
        story.given(
                new ThreadFollowed(OPEN, THREAD, MEMBER),
                new ThreadUnfollowed(OPEN, THREAD, MEMBER));
        story.when(MEMBER, new UnfollowThread(OPEN, THREAD))
                .happens(new ThreadUnfollowed(OPEN, THREAD, MEMBER));
        story.when(MEMBER, new FollowThread(OPEN, THREAD))
                .happens(new ThreadFollowed(OPEN, THREAD, MEMBER));
    }

    @Test
    void is_for_who_is_in_the_channel() {
        story.when(OTHER, new FollowThread(OPEN, THREAD)).isRefused(new NotInTheChannel());
        story.when(OTHER, new UnfollowThread(OPEN, THREAD))
                .happens(new ThreadUnfollowed(OPEN, THREAD, OTHER));
    }

    @Test
    void is_not_there_where_one_does_not_see() {
        story.when(OTHER, new FollowThread(HIDDEN, THREAD)).isHidden();
        story.when(OTHER, new UnfollowThread(HIDDEN, THREAD)).isHidden();
    }

    @Test
    void is_one_for_each_person_channel_and_thread() {
        assertThat(new FollowThread(OPEN, THREAD).target(MEMBER))
                .isEqualTo(new UnfollowThread(OPEN, THREAD).target(MEMBER))
                .isNotEqualTo(new FollowThread(OPEN, THREAD).target(OTHER))
                .isNotEqualTo(new FollowThread(HIDDEN, THREAD).target(MEMBER));
    }
}
