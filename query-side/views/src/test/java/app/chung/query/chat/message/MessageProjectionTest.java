package app.chung.query.chat.message;

import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Audience;
import app.chung.language.chat.Manner;
import app.chung.language.chat.MessageEvent;
import app.chung.language.chat.MessageEvent.*;
import app.chung.language.chat.MessageEvent.ReactionGiven;
import app.chung.language.chat.MessageEvent.ReactionWithdrawn;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Reaction;
import app.chung.query.ReactionBy;
import app.chung.query.testing.Folded;
import app.chung.query.testing.Journal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageProjectionTest {

    private final Journal journal = new Journal();

    private MessageCard after(MessageEvent... events) {
        for (MessageEvent event : events) {
            journal.then(LAN, "message", MESSAGE, event);
        }
        return Folded.of(new MessageProjection(), journal).only();
    }

    private static MessageSent sent() {
        return new MessageSent(MESSAGE, CHANNEL, LAN, Personal.of(LAN, "ơi"), null, Manner.SAID);
    }

    @Test
    void is_said_otherwise_in_its_place() {
        MessageCard card =
                after(sent(), new MessageEdited(MESSAGE, CHANNEL, Personal.of(LAN, "bạn ơi")));

        assertThat(journal.read(card.text())).isEqualTo("bạn ơi");
        assertThat(card.position()).isEqualTo(1);
        assertThat(card.version()).isEqualTo(2);
        assertThat(card.editedAt()).isEqualTo(Journal.at(2));
        assertThat(card.audience()).isEqualTo(new Audience.Channel(CHANNEL));
    }

    @Test
    void goes_and_comes_back() {
        MessageCard card = after(sent(), new MessageDeleted(MESSAGE, CHANNEL, LAN));

        assertThat(card.deleted()).isTrue();
        assertThat(new MessageSearch().search("", card)).isNull();

        MessageCard back = after(new MessageRestored(MESSAGE, CHANNEL, LAN));
        assertThat(back.deleted()).isFalse();
        assertThat(back.version()).isEqualTo(3);
        assertThat(journal.read(back.text())).isEqualTo("ơi");
        assertThat(new MessageSearch().search("", back)).isNotNull();
    }

    @Test
    void is_answered_without_words() {
        ReactionGiven hat = new ReactionGiven(MESSAGE, CHANNEL, BAO, Reaction.HAT);
        MessageCard card =
                after(
                        sent(),
                        hat,
                        new ReactionGiven(MESSAGE, CHANNEL, LAN, Reaction.HAT),
                        new ReactionGiven(MESSAGE, CHANNEL, LAN, Reaction.COFFEE),
                        new ReactionWithdrawn(MESSAGE, CHANNEL, LAN, Reaction.COFFEE));

        assertThat(card.reactions())
                .containsExactly(new ReactionBy(Reaction.HAT, List.of(BAO, LAN)));
        assertThat(card.version()).isEqualTo(5);
        assertThat(card.editedAt()).isNull();
    }
}
