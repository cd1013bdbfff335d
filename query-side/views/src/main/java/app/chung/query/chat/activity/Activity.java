package app.chung.query.chat.activity;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.chat.ChannelId;
import java.time.Instant;

/**
 * When something was last said in a channel. Apart from the channel's card, so that a message does
 * not change it for everybody.
 *
 * @param channel where
 * @param lastMessageAt when
 */
public record Activity(ChannelId channel, Instant lastMessageAt) implements Visible {

    @Override
    public Audience audience() {
        return new Audience.Channel(channel);
    }
}
