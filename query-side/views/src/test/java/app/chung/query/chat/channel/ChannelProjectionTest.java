package app.chung.query.chat.channel;

import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Audience;
import app.chung.language.chat.ChannelEvent;
import app.chung.language.chat.ChannelEvent.*;
import app.chung.language.chat.ChannelPrivacy;
import app.chung.query.testing.Folded;
import app.chung.query.testing.Journal;
import org.junit.jupiter.api.Test;

class ChannelProjectionTest {

    private final Journal journal = new Journal();

    private ChannelCard after(ChannelEvent... events) {
        for (ChannelEvent event : events) {
            journal.then(LAN, "channel", CHANNEL, event);
        }
        return Folded.of(new ChannelProjection(), journal).only();
    }

    @Test
    void knows_who_is_in_it() {
        ChannelCard card =
                after(
                        new ChannelCreated(CHANNEL, "app", null, ChannelPrivacy.PUBLIC, LAN),
                        new PersonJoinedChannel(CHANNEL, LAN),
                        new PersonAddedToChannel(CHANNEL, BAO),
                        new PersonJoinedChannel(CHANNEL, KHUE),
                        new PersonLeftChannel(CHANNEL, LAN),
                        new PersonRemovedFromChannel(CHANNEL, KHUE),
                        new ChannelRenamed(CHANNEL, "app", "app-giao-hàng"));

        assertThat(card.members()).containsExactly(BAO);
        assertThat(card.name()).isEqualTo("app-giao-hàng");
        assertThat(card.version()).isEqualTo(7);
        assertThat(card.audience()).isEqualTo(new Audience.Channel(CHANNEL));
        assertThat(new ChannelSearch().search("", card)).isNotNull();
    }

    @Test
    void is_a_conversation_of_two_without_a_name() {
        ChannelCard card = after(new DirectConversationStarted(CHANNEL, LAN, BAO));

        assertThat(card.kind()).isEqualTo(ChannelKind.DIRECT);
        assertThat(card.members()).containsExactly(LAN, BAO);
        assertThat(card.privacy()).isEqualTo(ChannelPrivacy.PRIVATE);
        assertThat(card.name()).isNull();
        assertThat(new ChannelSearch().search("", card)).isNull();
    }

    @Test
    void is_a_conversation_with_oneself() {
        assertThat(after(new DirectConversationStarted(CHANNEL, LAN, LAN)).members())
                .containsExactly(LAN);
    }
}
