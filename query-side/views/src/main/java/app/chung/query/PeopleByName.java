package app.chung.query;

import app.chung.language.kernel.PersonId;
import java.util.Collection;
import java.util.Map;

/** What lists of other modules are told of names: their order, not the names. */
@FunctionalInterface
public interface PeopleByName {

    /** Text that sorts these people as their names do, as far as the reader may know them. */
    Map<PersonId, String> orders(PersonId reader, Collection<PersonId> people);
}
