package app.chung.command.notifications;

import static app.chung.command.Story.MEMBER;
import static app.chung.command.Story.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.command.Story;
import app.chung.language.chat.ChannelEvent.ChannelCreated;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.ChannelPrivacy;
import app.chung.language.kernel.Cast;
import app.chung.language.notifications.SeenMarkCommand;
import app.chung.language.notifications.SeenMarkCommand.MarkSeen;
import app.chung.language.notifications.SeenMarkEvent;
import app.chung.language.notifications.SeenMarkEvent.SeenMarkMoved;
import app.chung.language.notifications.SeenMarkId;
import app.chung.language.notifications.Subject;
import app.chung.language.notifications.SubjectId;
import app.chung.language.notifications.SubjectKind;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeenMarkTest {

    private static final Subject POST = new Subject(SubjectKind.POST, new SubjectId(Cast.id(31)));
    private static final Subject TASK = new Subject(SubjectKind.TASK, new SubjectId(Cast.id(31)));

    private final Story<SeenMarkCommand, SeenMarkEvent, SeenMarkState> story =
            Story.of(new SeenMark());

    @Test
    void moves_forward() {
        story.when(MEMBER, new MarkSeen(POST, 7)).happens(new SeenMarkMoved(MEMBER, POST, 0, 7));
    }

    @Test
    void does_not_move_back() {
        story.given(new SeenMarkMoved(MEMBER, null, 0, 7));
        story.when(MEMBER, new MarkSeen(null, 7)).changesNothing();
        story.when(MEMBER, new MarkSeen(null, 6)).changesNothing();
    }

    @Test
    void is_none_of_a_channel_that_is_hidden_or_never_was() {
        var hidden = new ChannelId(Cast.id(41));
        story.access(new ChannelCreated(hidden, "Lò", null, ChannelPrivacy.PRIVATE, OTHER));
        for (var id : new UUID[] {hidden.value(), Cast.id(42)}) {
            var about = new Subject(SubjectKind.CHANNEL, new SubjectId(id));
            story.when(MEMBER, new MarkSeen(about, 7)).isHidden();
        }
    }

    @Test
    void is_one_of_ones_own_feed_and_of_no_other() {
        var own = new Subject(SubjectKind.FEED, new SubjectId(MEMBER.value()));
        story.when(MEMBER, new MarkSeen(own, 7)).happens(new SeenMarkMoved(MEMBER, own, 0, 7));
        story.when(OTHER, new MarkSeen(own, 7)).isHidden();
    }

    @Test
    void is_one_for_each_person_and_thing() {
        assertThat(new MarkSeen(POST, 7).target(MEMBER))
                .isEqualTo(SeenMarkId.of(MEMBER, POST))
                .isNotEqualTo(new MarkSeen(POST, 7).target(OTHER))
                .isNotEqualTo(new MarkSeen(TASK, 7).target(MEMBER))
                .isNotEqualTo(new MarkSeen(null, 7).target(MEMBER));
    }
}
