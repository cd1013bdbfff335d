package app.chung.commandgateway.imports;

import app.chung.commandgateway.Telling;
import app.chung.language.kernel.CommandId;
import app.chung.language.kernel.StreamId;

/** A line that was read: what is told, and of which stream. */
record Wish(int index, Telling telling, StreamId stream) {

    CommandId id() {
        return telling.id();
    }
}
