package app.chung.command.chat;

import app.chung.command.Rule;
import app.chung.language.chat.ChannelPrivacy;
import app.chung.language.chat.ChannelRefusal.LastPersonInChannelStays;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Refusal;

/**
 * Nobody else can see a private channel, administrators included, so its last person stays. Who is
 * shut out counts: with them the channel comes back.
 */
record APrivateChannelKeepsSomebody(ChannelState channel, PersonId leaving) implements Rule {

    @Override
    public boolean holds() {
        return channel.privacy() == ChannelPrivacy.PUBLIC
                || !channel.without(leaving).people().isEmpty();
    }

    @Override
    public Refusal otherwise() {
        return new LastPersonInChannelStays();
    }
}
