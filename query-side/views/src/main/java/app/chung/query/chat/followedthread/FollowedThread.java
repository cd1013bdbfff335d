package app.chung.query.chat.followedthread;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.MessageId;
import app.chung.language.kernel.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A thread with all who follow it, for nobody's eyes; and beside it what it is to each of them.
 *
 * @param channel where
 * @param thread the first message of the thread
 * @param person who follows it; null for the thread itself
 * @param followers who follow it; none beside the thread
 * @param spoken the newest replies of the two who spoke last, newest first; none beside the thread
 * @param seen the position up to which the person has read; 0 for the thread itself
 * @param unread whether somebody else replied beyond that
 * @param position the newest reply, or that the person asked to follow; 0 for the thread itself
 */
public record FollowedThread(
        ChannelId channel,
        MessageId thread,
        @Nullable PersonId person,
        List<Follower> followers,
        List<Spoken> spoken,
        long seen,
        boolean unread,
        long position)
        implements Visible {

    /** Of two people one is somebody else. */
    private static final int REMEMBERED = 2;

    /** Keeps copies. */
    public FollowedThread {
        followers = List.copyOf(followers);
        spoken = List.copyOf(spoken);
    }

    static FollowedThread begun(ChannelId channel, MessageId thread) {
        return new FollowedThread(channel, thread, null, List.of(), List.of(), 0, false, 0);
    }

    @Override
    public Audience audience() {
        return person == null
                ? new Audience.People(Set.of())
                : new Audience.Both(Audience.only(person), new Audience.Channel(channel));
    }

    /** The key of the thread itself. */
    static String key(ChannelId channel, MessageId thread) {
        return channel.value() + ":" + thread.value();
    }

    /** The key of what a thread is to one person. */
    public static String key(ChannelId channel, MessageId thread, PersonId person) {
        return key(channel, thread) + ":" + person.value();
    }

    /** What the thread is to each who follows it; nothing before somebody replied. */
    Map<String, FollowedThread> besides() {
        Map<String, FollowedThread> all = new LinkedHashMap<>();
        long last = spoken.isEmpty() ? 0 : spoken.getFirst().position();
        for (Follower follower : followers) {
            long position = Math.max(last, follower.since());
            if (position > 0) {
                all.put(key(channel, thread, follower.person()), to(follower, position));
            }
        }
        return all;
    }

    private FollowedThread to(Follower follower, long position) {
        boolean news =
                spoken.stream()
                        .anyMatch(
                                one ->
                                        !one.person().equals(follower.person())
                                                && one.position() > follower.seen());
        return new FollowedThread(
                channel,
                thread,
                follower.person(),
                List.of(),
                List.of(),
                follower.seen(),
                news,
                position);
    }

    FollowedThread saidBy(PersonId author, long at) {
        List<Spoken> now =
                Stream.concat(
                                Stream.of(new Spoken(author, at)),
                                spoken.stream().filter(one -> !one.person().equals(author)))
                        .limit(REMEMBERED)
                        .toList();
        return with(followers, now).followedBy(author, 0, at);
    }

    /** What mentions them is the first that is new to them. */
    FollowedThread mentioning(PersonId somebody, PersonId author, long at) {
        long said =
                spoken.stream()
                        .filter(one -> one.person().equals(author))
                        .mapToLong(one -> one.position() - 1)
                        .findFirst()
                        .orElse(at);
        return followedBy(somebody, 0, said);
    }

    /** What was said before is not new to them; whoever follows already goes on as they are. */
    FollowedThread followedBy(PersonId somebody, long since, long seen) {
        return followers.stream().anyMatch(one -> one.person().equals(somebody))
                ? this
                : with(
                        Stream.concat(
                                        followers.stream(),
                                        Stream.of(new Follower(somebody, since, seen)))
                                .toList(),
                        spoken);
    }

    /** Who asks has it before them at once, also where nobody replied yet. */
    FollowedThread askedBy(PersonId somebody, long at) {
        FollowedThread known = followedBy(somebody, at, at);
        UnaryOperator<Follower> how = one -> one.person().equals(somebody) ? one.asking(at) : one;
        return known.with(known.followers().stream().map(how).toList(), spoken);
    }

    FollowedThread leftBy(PersonId somebody) {
        return with(
                followers.stream().filter(one -> !one.person().equals(somebody)).toList(), spoken);
    }

    FollowedThread seenBy(PersonId somebody, long upTo) {
        UnaryOperator<Follower> how = one -> one.person().equals(somebody) ? one.seen(upTo) : one;
        return with(followers.stream().map(how).toList(), spoken);
    }

    private FollowedThread with(List<Follower> others, List<Spoken> now) {
        return new FollowedThread(channel, thread, person, others, now, seen, unread, position);
    }
}
