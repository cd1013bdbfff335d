package app.chung.architecture.wrong.kafka.ledger.relay;

import app.chung.language.json.Opener;

/** Opens what it should only pass on. */
interface Curious {
    void read(Opener opener);
}
