package app.chung.audit;

import app.chung.ledger.reader.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * One event of an object's history, in no language yet.
 *
 * @param recorded the event
 * @param told what there is to say
 * @param before what was; null for nothing to show
 * @param after what is; null for nothing to show
 */
record Line(RecordedEvent recorded, Told told, @Nullable Value before, @Nullable Value after) {}
