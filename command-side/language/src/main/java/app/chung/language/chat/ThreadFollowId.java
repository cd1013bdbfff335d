package app.chung.language.chat;

import app.chung.language.kernel.Id;
import app.chung.language.kernel.PersonId;
import java.util.UUID;

/** Names that one person follows one thread, or does not. */
public record ThreadFollowId(UUID value) implements Id {

    /** Of this person and this thread. */
    public static ThreadFollowId of(PersonId person, ChannelId channel, MessageId thread) {
        return new ThreadFollowId(
                NamedIds.of(
                        "thread-follow",
                        person.value().toString(),
                        channel.value().toString(),
                        thread.value().toString()));
    }
}
