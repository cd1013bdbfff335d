package app.chung.query.chat.channel;

import app.chung.access.Access;
import app.chung.engine.Page;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.language.chat.ChannelPrivacy;
import app.chung.language.kernel.PersonId;
import app.chung.platform.session.Caller;
import app.chung.platform.web.Problem;
import app.chung.query.Lists;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Channels the caller is in or may look into, and their conversations. */
@RestController
@RequestMapping("/api/views/chat/channel")
public class ChannelEndpoint {

    /** Cursors into the part of public channels begin with that; others are a channel's id. */
    private static final String PUBLIC = "public:";

    private final View<ChannelCard> channels;
    private final ChannelReader reader;
    private final Supplier<Access> access;

    ChannelEndpoint(ViewReader views, ChannelReader reader, Supplier<Access> access) {
        this.channels = views.of(ChannelCard.class);
        this.reader = reader;
        this.access = access;
    }

    /** First those the caller is in, then the other public ones by name. */
    @GetMapping
    Page<SeenChannel> list(
            Caller caller,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = Lists.USUAL) int limit) {
        int most = Lists.limit(limit);
        Page<ChannelCard> part =
                cursor.startsWith(PUBLIC)
                        ? others(caller.person(), cursor.substring(PUBLIC.length()), most)
                        : mine(caller.person(), known(cursor), most);
        return new Page<>(
                reader.seenBy(caller.person(), part.items()), part.next(), part.position());
    }

    private Page<ChannelCard> mine(PersonId person, String cursor, int most) {
        List<String> keys =
                access.get().channelsOf(person).stream()
                        .map(id -> id.value().toString())
                        .filter(key -> key.compareTo(cursor) > 0)
                        .sorted()
                        .toList();
        long position = channels.position();
        if (keys.size() > most) {
            List<String> now = keys.subList(0, most);
            return new Page<>(channels.findAll(person, now), now.getLast(), position);
        }
        boolean others = !others(person, "", 1).items().isEmpty();
        return new Page<>(channels.findAll(person, keys), others ? PUBLIC : null, position);
    }

    private static String known(String cursor) {
        try {
            return cursor.isEmpty() ? cursor : UUID.fromString(cursor).toString();
        } catch (IllegalArgumentException _) {
            throw Problem.invalid("cursor", "unknown-cursor");
        }
    }

    private Page<ChannelCard> others(PersonId person, String cursor, int most) {
        Access now = access.get();
        Page<ChannelCard> part =
                Lists.full(
                        channels,
                        person,
                        ChannelProjection.BY_NAME.where(ChannelPrivacy.PUBLIC),
                        cursor.isEmpty() ? null : cursor,
                        most,
                        card -> !now.isIn(card.id(), person));
        return new Page<>(
                part.items(), part.next() == null ? null : PUBLIC + part.next(), part.position());
    }

    /** One channel or conversation. */
    @GetMapping("/{id}")
    SeenChannel one(Caller caller, @PathVariable UUID id) {
        ChannelCard card =
                channels.find(caller.person(), id.toString()).orElseThrow(Problem::notFound);
        return reader.seenBy(caller.person(), List.of(card)).getFirst();
    }
}
