package app.chung.query.chat.message;

import app.chung.engine.Join;
import app.chung.engine.Range;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.MessageId;
import app.chung.language.kernel.PersonId;
import app.chung.platform.session.Caller;
import app.chung.platform.web.Problem;
import app.chung.query.Lists;
import app.chung.query.chat.channel.ChannelCard;
import app.chung.query.chat.followedthread.FollowedThread;
import app.chung.query.chat.thread.ThreadCard;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is said in a channel. */
@RestController
@RequestMapping("/api/views/chat/message")
public class MessageEndpoint {

    private final View<MessageCard> messages;
    private final Join<MessageCard, Said> threads;
    private final View<FollowedThread> followed;
    private final View<ChannelCard> channels;

    MessageEndpoint(ViewReader views) {
        this.messages = views.of(MessageCard.class);
        this.threads = views.of(ThreadCard.class).join(Said::thread, Said::new);
        this.followed = views.of(FollowedThread.class);
        this.channels = views.of(ChannelCard.class);
    }

    /**
     * The newest messages of a channel; those before or after a place; those around an instant,
     * half of them older; or a thread from its beginning. Threads are shown apart from the channel.
     * A reply to what is not there stands in its thread alone.
     */
    @GetMapping
    MessagePart list(
            Caller caller,
            @RequestParam UUID channel,
            @RequestParam(required = false) @Nullable UUID thread,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Instant around,
            @RequestParam(defaultValue = Lists.USUAL) int limit) {
        Lists.onlyIfSeen(channels, caller.person(), channel.toString());
        onlyOneOf(before, after, around);
        onlyPlaces("before", before);
        onlyPlaces("after", after);
        Range all =
                thread == null
                        ? MessageProjection.IN_CHANNEL.where(channel, false)
                        : MessageProjection.IN_THREAD.where(channel, thread);
        Stretch stretch = new Stretch(messages, threads, caller.person(), all, Lists.limit(limit));
        MessagePart part = stretch.read(before, after, around, thread != null);
        return thread == null ? part : part.followed(followed(caller, channel, thread));
    }

    private static void onlyOneOf(
            @Nullable String before, @Nullable String after, @Nullable Instant around) {
        if (before != null && after != null) {
            throw Problem.invalid("after", "not-with-before");
        }
        if (around != null && (before != null || after != null)) {
            throw Problem.invalid("around", before == null ? "not-with-after" : "not-with-before");
        }
    }

    private static void onlyPlaces(String name, @Nullable String given) {
        if (given != null && !Place.isOne(given)) {
            throw Problem.invalid(name, "unknown-cursor");
        }
    }

    private @Nullable FollowedThread followed(Caller caller, UUID channel, UUID thread) {
        PersonId person = caller.person();
        String key = FollowedThread.key(new ChannelId(channel), new MessageId(thread), person);
        return followed.find(person, key).orElse(null);
    }

    /** One message. */
    @GetMapping("/{id}")
    MessageCard one(Caller caller, @PathVariable UUID id) {
        return messages.find(caller.person(), id.toString()).orElseThrow(Problem::notFound);
    }
}
