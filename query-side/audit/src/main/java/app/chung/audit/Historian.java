package app.chung.audit;

import app.chung.access.Access;
import app.chung.engine.Page;
import app.chung.language.json.Opener;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.StreamId;
import app.chung.language.people.Language;
import app.chung.ledger.reader.LedgerReader;
import app.chung.ledger.reader.RecordedEvent;
import app.chung.query.people.organisation.OrganisationZone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Tells the history of one object to one reader, newest first. */
@Component
class Historian {

    private static final int BATCH = 1000;
    private static final int LONGEST = 20_000;

    private final LedgerReader ledger;
    private final Phrasebook phrases;
    private final NameReader names;
    private final Opener opener;
    private final Supplier<Access> access;
    private final OrganisationZone zone;

    Historian(
            LedgerReader ledger,
            Phrasebook phrases,
            NameReader names,
            Opener opener,
            Supplier<Access> access,
            OrganisationZone zone) {
        this.ledger = ledger;
        this.phrases = phrases;
        this.names = names;
        this.opener = opener;
        this.access = access;
        this.zone = zone;
    }

    /** At most so many events before that version. */
    Page<Entry> tell(PersonId reader, StreamId stream, int before, int limit, Language language) {
        List<RecordedEvent> events = events(stream);
        List<Line> lines =
                Chronicle.of(events, phrases).reversed().stream()
                        .filter(line -> line.recorded().version() < before)
                        .filter(line -> mayRead(reader, line.told()))
                        .toList();
        List<Line> now = lines.subList(0, Math.min(limit, lines.size()));
        Narrator narrator =
                new Narrator(
                        phrases,
                        opener.ahead(now),
                        names.read(reader, valuesOf(now), erased(language)),
                        language,
                        zone.of(reader));
        String next =
                now.size() < lines.size()
                        ? String.valueOf(now.getLast().recorded().version())
                        : null;
        long position = events.isEmpty() ? 0 : events.getLast().position();
        return new Page<>(now.stream().map(narrator::entry).toList(), next, position);
    }

    private boolean mayRead(PersonId reader, Told told) {
        Access now = access.get();
        return told.only().isEmpty()
                || told.only().stream().anyMatch(audience -> now.maySee(reader, audience));
    }

    // Most streams are small; old words are needed to tell what new ones replaced.
    private List<RecordedEvent> events(StreamId stream) {
        List<RecordedEvent> events = new ArrayList<>();
        List<RecordedEvent> batch;
        int next = 1;
        do {
            batch = ledger.stream(stream, next, BATCH);
            next += batch.size();
            events.addAll(batch);
            if (events.size() > LONGEST) {
                events.subList(0, events.size() - LONGEST).clear();
            }
        } while (batch.size() == BATCH);
        return events;
    }

    private static Set<Value> valuesOf(List<Line> lines) {
        Set<Value> values = new HashSet<>();
        for (Line line : lines) {
            values.add(new Value.Person(line.recorded().provenance().actor()));
            values.addAll(line.told().values().values());
            if (line.before() != null) {
                values.add(line.before());
            }
            if (line.after() != null) {
                values.add(line.after());
            }
        }
        return values;
    }

    private String erased(Language language) {
        return phrases.common("removed-person", language).plain();
    }
}
