package app.chung.query.chat.followedthread;

import app.chung.access.Access;
import app.chung.engine.Page;
import app.chung.engine.Range;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.kernel.Id;
import app.chung.language.kernel.PersonId;
import app.chung.query.Lists;
import app.chung.query.chat.message.MessageCard;
import app.chung.query.chat.readmark.Unread;
import app.chung.query.chat.reply.Reply;
import app.chung.query.chat.reply.ReplyProjection;
import app.chung.query.chat.thread.ThreadCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the threads that a person follows in channels they are in, with what is unread there. */
@Component
class FollowedThreadReader {

    private final View<FollowedThread> followed;
    private final View<Reply> replies;
    private final View<ThreadCard> threads;
    private final View<MessageCard> messages;
    private final Supplier<Access> access;

    FollowedThreadReader(ViewReader views, Supplier<Access> access) {
        this.followed = views.of(FollowedThread.class);
        this.replies = views.of(Reply.class);
        this.threads = views.of(ThreadCard.class);
        this.messages = views.of(MessageCard.class);
        this.access = access;
    }

    /** Newest activity first; all of them, or those in which something is unread. */
    Page<SeenThread> page(PersonId person, boolean unread, @Nullable String cursor, int limit) {
        Range range =
                unread
                        ? FollowedThreadProjection.UNREAD.where(person, true)
                        : FollowedThreadProjection.NEWEST.where(person);
        Access now = access.get();
        Page<FollowedThread> page =
                Lists.full(
                        followed,
                        person,
                        range.greatestFirst(),
                        cursor,
                        limit,
                        row -> now.isIn(row.channel(), person));
        List<SeenThread> seen = seen(person, page.items());
        // What was said and taken away again is not unread.
        return new Page<>(
                seen.stream().filter(thread -> !unread || thread.unread() > 0).toList(),
                page.next(),
                page.position());
    }

    private List<SeenThread> seen(PersonId person, List<FollowedThread> rows) {
        List<Integer> unread = unread(person, rows);
        Map<String, MessageCard> roots =
                messages
                        .findAll(person, rows.stream().map(row -> text(row.thread())).toList())
                        .stream()
                        .collect(Collectors.toMap(card -> text(card.id()), Function.identity()));
        Map<String, ThreadCard> said =
                threads
                        .findAll(person, rows.stream().map(FollowedThreadReader::key).toList())
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        card -> ThreadCard.key(card.channel(), card.id()),
                                        Function.identity()));
        return IntStream.range(0, rows.size())
                .mapToObj(
                        i ->
                                seen(
                                        rows.get(i),
                                        roots.get(text(rows.get(i).thread())),
                                        said.get(key(rows.get(i))),
                                        unread.get(i)))
                .toList();
    }

    private static SeenThread seen(
            FollowedThread row, @Nullable MessageCard root, @Nullable ThreadCard said, int unread) {
        boolean here = root != null && root.channel().equals(row.channel());
        return new SeenThread(
                row.channel(),
                row.thread(),
                here ? root : null,
                said,
                unread,
                row.seen(),
                row.position());
    }

    // All replies beyond the mark, less the reader's own; one round trip for all.
    private List<Integer> unread(PersonId person, List<FollowedThread> rows) {
        List<Range> ranges = new ArrayList<>();
        for (FollowedThread row : rows) {
            ranges.add(
                    ReplyProjection.NEWS
                            .where(row.channel(), row.thread(), true)
                            .above(row.seen()));
            ranges.add(
                    ReplyProjection.NEWS_OF_AUTHOR
                            .where(row.channel(), row.thread(), true, person)
                            .above(row.seen()));
        }
        List<Integer> counts = replies.counts(ranges, Unread.MOST);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> Unread.of(counts.get(2 * i), counts.get(2 * i + 1)))
                .toList();
    }

    private static String key(FollowedThread row) {
        return ThreadCard.key(row.channel(), row.thread());
    }

    private static String text(Id id) {
        return id.value().toString();
    }
}
