package app.chung.audit;

import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;

/**
 * Tells the events of one aggregate: an exhaustive switch, so that an event without words does not
 * compile. The words stand in {@code sentences_vi} and {@code sentences_en} of its package, under
 * the event's name in kebab-case and the variant.
 *
 * @param <E> the sealed family of events
 */
public interface Teller<E extends Event> {

    /** The sealed family. */
    Class<E> events();

    /**
     * What there is to say.
     *
     * @param event what happened
     * @param actor who did it; the sentence may speak of {@code actor} anyway
     */
    Told tell(E event, PersonId actor);
}
