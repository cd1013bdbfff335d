package app.chung.command.chat;

import app.chung.command.Asker;
import app.chung.command.Rule;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.MessageRefusal.NotInTheChannel;
import app.chung.language.kernel.Refusal;

/** Who only looks in does not speak. */
record WhoSpeaksIsInTheChannel(Asker asker, ChannelId channel) implements Rule {

    @Override
    public boolean holds() {
        return asker.isIn(channel);
    }

    @Override
    public Refusal otherwise() {
        return new NotInTheChannel();
    }
}
