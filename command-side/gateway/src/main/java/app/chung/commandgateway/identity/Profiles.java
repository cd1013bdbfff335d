package app.chung.commandgateway.identity;

import app.chung.language.json.Opener;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.StreamId;
import app.chung.language.people.Language;
import app.chung.language.people.OrganisationEvent;
import app.chung.language.people.OrganisationId;
import app.chung.ledger.reader.LedgerReader;
import app.chung.ledger.reader.RecordedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads persons and the organisation straight from the log, as of now. */
final class Profiles {

    private static final int BATCH = 500;

    private final LedgerReader ledger;
    private final Opener opener;

    Profiles(LedgerReader ledger, Opener opener) {
        this.ledger = ledger;
        this.opener = opener;
    }

    Optional<Profile> of(PersonId person) {
        @Nullable Profile profile = null;
        for (RecordedEvent recorded : all(new StreamId("person", person.value()))) {
            profile = Profile.after(profile, recorded.event(), recorded.provenance().actor());
        }
        return Optional.ofNullable(profile);
    }

    private List<RecordedEvent> all(StreamId stream) {
        List<RecordedEvent> all = new ArrayList<>();
        List<RecordedEvent> batch;
        do {
            batch = ledger.stream(stream, all.size() + 1, BATCH);
            all.addAll(batch);
        } while (batch.size() == BATCH);
        return all;
    }

    Organisation organisation() {
        StreamId stream = new StreamId("organisation", OrganisationId.ONLY.value());
        Organisation found =
                new Organisation(OrganisationId.ONLY.value(), "", "Etc/UTC", Language.EN);
        for (RecordedEvent recorded : all(stream)) {
            found =
                    switch (recorded.event()) {
                        case OrganisationEvent.OrganisationFounded e ->
                                new Organisation(found.id(), e.name(), e.timeZone(), e.language());
                        case OrganisationEvent.OrganisationRenamed e ->
                                new Organisation(
                                        found.id(), e.to(), found.timeZone(), found.language());
                        default -> found;
                    };
        }
        return found;
    }

    /** The text, or nothing when its key was destroyed. */
    String open(Personal text) {
        return opener.open(text).orElse("");
    }

    /** What a page shows of the organisation. */
    record Organisation(UUID id, String name, String timeZone, Language language) {}
}
