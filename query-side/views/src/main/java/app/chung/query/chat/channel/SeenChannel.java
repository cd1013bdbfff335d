package app.chung.query.chat.channel;

import app.chung.language.chat.ChannelId;
import app.chung.language.chat.ChannelPrivacy;
import app.chung.language.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A channel or conversation as one reader sees it.
 *
 * @param id which
 * @param name its name; null for a conversation
 * @param topic what it is about; null for nothing
 * @param kind what it is
 * @param privacy who may look in
 * @param members the first fifty in it
 * @param memberCount how many are in it
 * @param joined whether the reader is in it
 * @param unread how many messages of others the reader has not read; 0 when they are not in it
 * @param lastMessageAt when something was last said; null for never
 * @param readPosition how far the reader has read; 0 for nothing
 * @param version of its stream
 */
record SeenChannel(
        ChannelId id,
        @Nullable String name,
        @Nullable String topic,
        ChannelKind kind,
        ChannelPrivacy privacy,
        List<PersonId> members,
        int memberCount,
        boolean joined,
        int unread,
        @Nullable Instant lastMessageAt,
        long readPosition,
        int version) {

    private static final int SHOWN = 50;

    static SeenChannel of(
            ChannelCard card, boolean joined, int unread, @Nullable Instant last, long read) {
        List<PersonId> members = card.members();
        return new SeenChannel(
                card.id(),
                card.name(),
                card.topic(),
                card.kind(),
                card.privacy(),
                members.subList(0, Math.min(SHOWN, members.size())),
                members.size(),
                joined,
                unread,
                last,
                read,
                card.version());
    }
}
