package app.chung.command.chat;

import app.chung.command.Rule;
import app.chung.language.chat.ChannelRefusal.ConversationIsDirect;
import app.chung.language.kernel.Refusal;

/** In a conversation nobody comes or goes, and nothing needs a name. */
record IsNoConversation(ChannelState channel) implements Rule {

    @Override
    public boolean holds() {
        return !channel.isDirect();
    }

    @Override
    public Refusal otherwise() {
        return new ConversationIsDirect();
    }
}
