package app.chung.command.chat;

import app.chung.command.Spelling;
import app.chung.language.chat.ChannelPrivacy;
import app.chung.language.kernel.Claim;
import java.util.List;

/**
 * A channel's name as it is claimed. Private channels claim none: a refusal would tell that there
 * is one.
 */
record ChannelName(String name, ChannelPrivacy privacy) {

    List<Claim> claims() {
        return privacy == ChannelPrivacy.PUBLIC
                ? List.of(new Claim("chat.channel-name", Spelling.folded(name)))
                : List.of();
    }
}
