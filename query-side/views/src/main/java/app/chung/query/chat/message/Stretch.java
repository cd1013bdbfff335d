package app.chung.query.chat.message;

import app.chung.engine.Join;
import app.chung.engine.Range;
import app.chung.engine.Slice;
import app.chung.engine.View;
import app.chung.language.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a stretch of messages in either direction, or in both from an instant. */
record Stretch(
        View<MessageCard> messages,
        Join<MessageCard, Said> threads,
        PersonId reader,
        Range all,
        int limit) {

    MessagePart read(
            @Nullable String before,
            @Nullable String after,
            @Nullable Instant around,
            boolean fromTheBeginning) {
        if (around != null) {
            return around(Place.before(around));
        }
        if (after != null) {
            return forward(all.above(after), after);
        }
        return before == null && fromTheBeginning ? forward(all, null) : back(before);
    }

    private MessagePart forward(Range range, @Nullable String from) {
        Slice<MessageCard> part = messages.slice(reader, range, limit);
        String next = part.more() ? last(part.items()) : null;
        return new MessagePart(Told.forward(said(part)), next, from, next, part.position());
    }

    private MessagePart back(@Nullable String before) {
        Range older = before == null ? all : all.below(before);
        Slice<MessageCard> part = messages.slice(reader, older.greatestFirst(), limit);
        String next = part.more() ? last(part.items()) : null;
        return new MessagePart(Told.back(said(part)), next, next, before, part.position());
    }

    private MessagePart around(String place) {
        int half = Math.max(1, limit / 2);
        Slice<MessageCard> newer = messages.slice(reader, all.above(place), half);
        Slice<MessageCard> older = messages.slice(reader, all.below(place).greatestFirst(), half);
        return new MessagePart(
                Told.back(said(older)).then(Told.forward(said(newer))),
                older.more() ? last(older.items()) : null,
                older.more() ? last(older.items()) : null,
                newer.more() ? last(newer.items()) : null,
                Math.min(older.position(), newer.position()));
    }

    private List<Said> said(Slice<MessageCard> part) {
        return threads.of(reader, part.items());
    }

    // The range goes on where this part ends.
    private static @Nullable String last(List<MessageCard> items) {
        return items.isEmpty() ? null : items.getLast().place();
    }
}
