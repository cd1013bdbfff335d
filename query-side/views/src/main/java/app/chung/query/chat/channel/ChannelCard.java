package app.chung.query.chat.channel;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.ChannelPrivacy;
import app.chung.language.kernel.PersonId;
import app.chung.query.Words;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A channel or a direct conversation.
 *
 * @param id which
 * @param name its name; null for a conversation
 * @param sortName the name as it sorts in Vietnamese; empty for a conversation
 * @param topic what it is about; null for nothing
 * @param kind what it is
 * @param privacy who may look in
 * @param members who is in it, in the order they came
 * @param createdAt when it was made
 * @param version of its stream
 */
@RecordBuilder
public record ChannelCard(
        ChannelId id,
        @Nullable String name,
        String sortName,
        @Nullable String topic,
        ChannelKind kind,
        ChannelPrivacy privacy,
        List<PersonId> members,
        Instant createdAt,
        int version)
        implements Visible, ChannelCardBuilder.With {

    @Override
    public Audience audience() {
        return new Audience.Channel(id);
    }

    ChannelCard called(String other) {
        return with(channel -> channel.name(other).sortName(Words.sortText(other)));
    }

    ChannelCard joinedBy(PersonId person) {
        return withMembers(Stream.concat(members.stream(), Stream.of(person)).distinct().toList());
    }

    ChannelCard leftBy(PersonId person) {
        return withMembers(members.stream().filter(member -> !member.equals(person)).toList());
    }
}
