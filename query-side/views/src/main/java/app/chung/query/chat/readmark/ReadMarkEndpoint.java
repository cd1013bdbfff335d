package app.chung.query.chat.readmark;

import app.chung.engine.Page;
import app.chung.engine.View;
import app.chung.engine.ViewReader;
import app.chung.platform.session.Caller;
import app.chung.platform.web.Problem;
import app.chung.query.chat.channel.ChannelCard;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far the caller has read. */
@RestController
@RequestMapping("/api/views/chat/read-mark")
public class ReadMarkEndpoint {

    private final View<ReadMark> marks;
    private final View<ChannelCard> channels;

    ReadMarkEndpoint(ViewReader views) {
        this.marks = views.of(ReadMark.class);
        this.channels = views.of(ChannelCard.class);
    }

    /** The caller's mark in one channel; none before they have read anything. */
    @GetMapping
    Page<ReadMark> own(Caller caller, @RequestParam UUID channel) {
        long position = marks.position();
        ChannelCard card =
                channels.find(caller.person(), channel.toString()).orElseThrow(Problem::notFound);
        String key = ReadMark.key(card.id(), caller.person());
        return new Page<>(marks.findAll(caller.person(), List.of(key)), null, position);
    }
}
