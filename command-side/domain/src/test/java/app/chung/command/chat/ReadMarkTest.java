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
import app.chung.language.chat.ReadMarkCommand;
import app.chung.language.chat.ReadMarkCommand.MarkRead;
import app.chung.language.chat.ReadMarkCommand.MarkThreadRead;
import app.chung.language.chat.ReadMarkEvent;
import app.chung.language.chat.ReadMarkEvent.ReadMarkMoved;
import app.chung.language.chat.ReadMarkEvent.ThreadReadMarkMoved;
import app.chung.language.chat.ReadMarkId;
import app.chung.language.kernel.Cast;
import org.junit.jupiter.api.Test;

class ReadMarkTest {

    private static final ChannelId CHANNEL = new ChannelId(Cast.id(51));
    private static final MessageId THREAD = new MessageId(Cast.id(61));

    private final Story<ReadMarkCommand, ReadMarkEvent, ReadMarkState> story =
            Story.of(new ReadMark())
                    .access(
                            new ChannelCreated(
                                    CHANNEL, "Lương", null, ChannelPrivacy.PRIVATE, MEMBER),
                            new PersonJoinedChannel(CHANNEL, MEMBER));

    @Test
    void moves_forward() {
        story.when(MEMBER, new MarkRead(CHANNEL, 7))
                .happens(new ReadMarkMoved(CHANNEL, MEMBER, 0, 7));
    }

    @Test
    void does_not_move_back() {
        story.given(new ReadMarkMoved(CHANNEL, MEMBER, 0, 7));
        story.when(MEMBER, new MarkRead(CHANNEL, 7)).changesNothing();
        story.when(MEMBER, new MarkRead(CHANNEL, 6)).changesNothing();
    }

    @Test
    void is_not_there_where_one_does_not_see() {
        story.when(OTHER, new MarkRead(CHANNEL, 7)).isHidden();
    }

    @Test
    void is_one_for_each_person_and_channel() {
        assertThat(new MarkRead(CHANNEL, 7).target(MEMBER))
                .isEqualTo(ReadMarkId.of(MEMBER, CHANNEL))
                .isNotEqualTo(new MarkRead(CHANNEL, 7).target(OTHER));
    }

    @Test
    void moves_forward_in_a_thread_of_its_own() {
        MarkThreadRead read = new MarkThreadRead(CHANNEL, THREAD, 7);
        story.when(MEMBER, read).happens(new ThreadReadMarkMoved(CHANNEL, THREAD, MEMBER, 0, 7));
        story.given(new ThreadReadMarkMoved(CHANNEL, THREAD, MEMBER, 0, 7));
        story.when(MEMBER, read).changesNothing();
        story.when(OTHER, read).isHidden();
        assertThat(read.target(MEMBER))
                .isNotEqualTo(ReadMarkId.of(MEMBER, CHANNEL))
                .isNotEqualTo(read.target(OTHER));
    }
}
