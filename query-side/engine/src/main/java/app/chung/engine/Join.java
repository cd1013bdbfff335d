package app.chung.engine;

import app.chung.language.kernel.PersonId;
import java.util.List;

/**
 * Puts documents of a view beside others, at the moment of reading.
 *
 * @param <L> the others
 * @param <T> what is made of the two
 */
@FunctionalInterface
public interface Join<L, T> {

    /**
     * What is made of these, in their order, for a person who may see them. Lists that a view has
     * handed out whole are known again: nothing is made anew while what belongs to them stands.
     */
    List<T> of(PersonId person, List<L> documents);
}
