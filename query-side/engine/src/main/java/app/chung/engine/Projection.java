package app.chung.engine;

import app.chung.access.Visible;
import app.chung.ledger.reader.RecordedEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one view follows from the log. Pure and stateless: the same arguments always give the same
 * answer; no I/O, no clock, no random. The engine loads, de-duplicates, stores, announces.
 *
 * <p>Implementations live in {@code app.chung.query.<module>.<view>}, have a public constructor
 * without arguments, and are found, not registered.
 *
 * @param <D> the stored document, a record: one card, one message, one membership
 */
public interface Projection<D extends Visible> {

    /** The record that is stored; its components are the fields that indexes may name. */
    Class<D> document();

    /**
     * The documents that the event touches, by their keys (mostly an id's text); empty when it does
     * not concern this view.
     */
    Set<String> keys(RecordedEvent event);

    /**
     * What becomes of one document by the event; called once for each of its keys, in the order of
     * the log.
     *
     * @param key which document
     * @param current how it is; null before the first event and after a removal
     * @param event what happened
     */
    Fold<D> fold(String key, @Nullable D current, RecordedEvent event);

    /**
     * Documents that follow from one document alone and are stored, indexed and told beside it,
     * each under a key that begins with its key: what one thing is to each of many people. They
     * come and go with it; their own keys are never among {@link #keys}.
     */
    default Map<String, D> beside(String key, D document) {
        return Map.of();
    }

    /**
     * Count up when the fold, the document or the indexes change: the view is then built anew
     * beside the one that serves.
     */
    default int revision() {
        return 1;
    }

    /** Fields by which documents are looked up in ranges. */
    default List<Index> indexes() {
        return List.of();
    }

    /** What is sent to open browsers when a document changes. */
    default Live live() {
        return Live.DOCUMENT;
    }

    /**
     * The keys of an event whose bytes make no sense, or whose kind only a newer release knows: it
     * waits there, and all that follows. Nothing when they can't be told, which stops this view. By
     * default that is so for events of the view's own module; those of others do not concern it,
     * and are passed over. A view whose key is the id of its stream says so by {@link
     * #keyOfStream}.
     *
     * @param event holds an {@code UnreadableEvent} or an {@code UnknownEvent}
     * @param module the first part of the event's wire name
     */
    default Optional<Set<String>> keysOfUnreadable(RecordedEvent event, String module) {
        return module.equals(name().module()) ? Optional.empty() : Optional.of(Set.of());
    }

    /** The id of the stream when it is of that kind; others do not concern the view. */
    static Optional<Set<String>> keyOfStream(RecordedEvent event, String kind) {
        return Optional.of(
                event.stream().kind().equals(kind)
                        ? Set.of(event.stream().id().toString())
                        : Set.of());
    }

    /** The view's name, derived from the package. */
    default ViewName name() {
        return ViewName.of(getClass());
    }
}
