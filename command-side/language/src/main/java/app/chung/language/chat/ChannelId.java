package app.chung.language.chat;

import app.chung.language.kernel.Id;
import app.chung.language.kernel.PersonId;
import java.util.UUID;

/** Names a channel or a direct conversation. */
public record ChannelId(UUID value) implements Id {

    /** The one direct conversation of these two, whoever starts it. */
    public static ChannelId ofPair(PersonId one, PersonId other) {
        String a = one.value().toString();
        String b = other.value().toString();
        return new ChannelId(
                NamedIds.of("direct", a.compareTo(b) <= 0 ? a : b, a.compareTo(b) <= 0 ? b : a));
    }
}
