package app.chung.audit;

import app.chung.audit.Told.Difference;
import app.chung.language.kernel.Personal;
import app.chung.ledger.reader.RecordedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes through one stream from its beginning and finds for new words the old ones. Words that were
 * taken away and are not back stand nowhere in it. Pure.
 */
final class Chronicle {

    private final Phrasebook phrases;
    private final Set<String> gone = new HashSet<>();
    private final Map<String, Personal> standing = new HashMap<>();

    private Chronicle(Phrasebook phrases) {
        this.phrases = phrases;
    }

    /** The lines of a whole stream, oldest first. */
    static List<Line> of(List<RecordedEvent> stream, Phrasebook phrases) {
        Chronicle chronicle = new Chronicle(phrases);
        List<Told> told = stream.stream().map(chronicle::tell).toList();
        List<Line> lines = new ArrayList<>(stream.size());
        for (int i = 0; i < stream.size(); i++) {
            lines.add(chronicle.line(stream.get(i), told.get(i)));
        }
        return lines;
    }

    private Told tell(RecordedEvent recorded) {
        Told told = phrases.tell(recorded.event(), recorded.provenance().actor());
        switch (told.difference()) {
            case Difference.Gone(String item) -> gone.add(item);
            case Difference.Back(String item) -> gone.remove(item);
            case Difference.None ignored -> {}
            case Difference.Between ignored -> {}
            case Difference.Wording ignored -> {}
        }
        return told;
    }

    private Line line(RecordedEvent recorded, Told told) {
        return switch (told.difference()) {
            case Difference.None ignored -> new Line(recorded, told, null, null);
            case Difference.Gone ignored -> new Line(recorded, told, null, null);
            case Difference.Back ignored -> new Line(recorded, told, null, null);
            case Difference.Between(var before, var after) ->
                    new Line(recorded, told, before, after);
            case Difference.Wording(var item, var text, var _) ->
                    reworded(recorded, told, item, text);
        };
    }

    private Line reworded(RecordedEvent recorded, Told told, String item, @Nullable Personal text) {
        Personal old = text == null ? standing.remove(item) : standing.put(item, text);
        return gone.contains(item)
                ? new Line(recorded, told, null, null)
                : new Line(recorded, told, words(old), words(text));
    }

    private static @Nullable Value words(@Nullable Personal text) {
        return text == null ? null : new Value.Words(text);
    }
}
