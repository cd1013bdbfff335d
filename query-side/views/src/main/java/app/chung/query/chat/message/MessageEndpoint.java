package app.chung.query.chat.message;

import app.chung.engine.Page;
import app.chung.engine.Range;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.platform.session.Caller;
import app.chung.platform.web.Problem;
import app.chung.query.Lists;
import app.chung.query.chat.channel.ChannelCard;
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
    private final View<ChannelCard> channels;

    MessageEndpoint(ViewReader views) {
        this.messages = views.of(MessageCard.class);
        this.channels = views.of(ChannelCard.class);
    }

    /**
     * The newest messages, those before a position, or those after one; oldest first. {@code next}
     * is the position to go on with in the same direction.
     */
    @GetMapping
    Page<MessageCard> list(
            Caller caller,
            @RequestParam UUID channel,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(defaultValue = Lists.USUAL) int limit) {
        Lists.onlyIfSeen(channels, caller.person(), channel.toString());
        if (before != null && after != null) {
            throw Problem.invalid("after", "not-with-before");
        }
        Range all = MessageProjection.IN_CHANNEL.where(channel);
        if (after != null) {
            Page<MessageCard> part =
                    messages.page(caller.person(), all.above(after), null, Lists.limit(limit));
            return goingOn(part, false);
        }
        Range older = before == null ? all : all.below(before);
        Page<MessageCard> part =
                messages.page(caller.person(), older.greatestFirst(), null, Lists.limit(limit));
        return goingOn(part, true);
    }

    private static Page<MessageCard> goingOn(Page<MessageCard> part, boolean newestFirst) {
        String next =
                part.next() == null || part.items().isEmpty()
                        ? null
                        : String.valueOf(part.items().getLast().position());
        return new Page<>(
                newestFirst ? part.items().reversed() : part.items(), next, part.position());
    }

    /** One message. */
    @GetMapping("/{id}")
    MessageCard one(Caller caller, @PathVariable UUID id) {
        return messages.find(caller.person(), id.toString()).orElseThrow(Problem::notFound);
    }
}
