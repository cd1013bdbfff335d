package app.chung.query.chat.channel;

import app.chung.access.Access;
import app.chung.engine.Range;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.chat.ChannelId;
import app.chung.language.kernel.PersonId;
import app.chung.query.chat.activity.Activity;
import app.chung.query.chat.message.MessageCard;
import app.chung.query.chat.message.MessageProjection;
import app.chung.query.chat.readmark.ReadMark;
import app.chung.query.chat.readmark.Unread;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts beside channels what depends on the reader: how far they have read, what is new. */
@Component
class ChannelReader {

    private final View<MessageCard> messages;
    private final View<Activity> activities;
    private final View<ReadMark> marks;
    private final Supplier<Access> access;

    ChannelReader(ViewReader views, Supplier<Access> access) {
        this.messages = views.of(MessageCard.class);
        this.activities = views.of(Activity.class);
        this.marks = views.of(ReadMark.class);
        this.access = access;
    }

    List<SeenChannel> seenBy(PersonId reader, List<ChannelCard> cards) {
        Map<ChannelId, Long> read = read(reader, cards);
        Map<ChannelId, Instant> last = last(reader, cards);
        Access now = access.get();
        List<ChannelCard> joined =
                cards.stream().filter(card -> now.isIn(card.id(), reader)).toList();
        Map<ChannelId, Integer> unread = unread(reader, joined, read);
        return cards.stream()
                .map(
                        card ->
                                SeenChannel.of(
                                        card,
                                        now.isIn(card.id(), reader),
                                        unread.getOrDefault(card.id(), 0),
                                        last.get(card.id()),
                                        read.getOrDefault(card.id(), 0L)))
                .toList();
    }

    private Map<ChannelId, Long> read(PersonId reader, List<ChannelCard> cards) {
        List<String> keys = cards.stream().map(card -> ReadMark.key(card.id(), reader)).toList();
        return marks.findAll(reader, keys).stream()
                .collect(Collectors.toMap(ReadMark::channel, ReadMark::position));
    }

    private Map<ChannelId, Instant> last(PersonId reader, List<ChannelCard> cards) {
        List<String> keys = cards.stream().map(card -> card.id().value().toString()).toList();
        return activities.findAll(reader, keys).stream()
                .collect(Collectors.toMap(Activity::channel, Activity::lastMessageAt));
    }

    // All of a channel's messages beyond the mark, less the reader's own; one round trip for all.
    private Map<ChannelId, Integer> unread(
            PersonId reader, List<ChannelCard> joined, Map<ChannelId, Long> read) {
        List<Range> ranges = new ArrayList<>();
        for (ChannelCard card : joined) {
            long from = read.getOrDefault(card.id(), 0L);
            ranges.add(MessageProjection.NEWS.where(card.id(), true).above(from));
            ranges.add(MessageProjection.NEWS_OF_AUTHOR.where(card.id(), true, reader).above(from));
        }
        List<Integer> counts = messages.counts(ranges, Unread.MOST);
        Map<ChannelId, Integer> unread =
                joined.stream()
                        .map(ChannelCard::id)
                        .collect(Collectors.toMap(Function.identity(), id -> 0));
        for (int i = 0; i < joined.size(); i++) {
            unread.put(joined.get(i).id(), Unread.of(counts.get(2 * i), counts.get(2 * i + 1)));
        }
        return unread;
    }
}
