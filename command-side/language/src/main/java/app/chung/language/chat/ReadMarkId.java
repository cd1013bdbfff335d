package app.chung.language.chat;

import app.chung.language.kernel.Id;
import app.chung.language.kernel.PersonId;
import java.util.UUID;

/** Names how far one person has read in one channel. */
public record ReadMarkId(UUID value) implements Id {

    /** The mark of this person in this channel. */
    public static ReadMarkId of(PersonId person, ChannelId channel) {
        return new ReadMarkId(
                NamedIds.of("read-mark", person.value().toString(), channel.value().toString()));
    }

    /** The mark of this person in this thread. */
    public static ReadMarkId of(PersonId person, ChannelId channel, MessageId thread) {
        return new ReadMarkId(
                NamedIds.of(
                        "read-mark",
                        person.value().toString(),
                        channel.value().toString(),
                        thread.value().toString()));
    }
}
