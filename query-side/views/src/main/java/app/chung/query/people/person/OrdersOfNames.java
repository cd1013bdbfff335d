package app.chung.query.people.person;

import app.chung.language.kernel.PersonId;
import app.chung.query.PeopleByName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes the order of names from the directory, that of archived authors too. */
@Component
record OrdersOfNames(KnownPeople known, PersonDirectory directory) implements PeopleByName {

    @Override
    public Map<PersonId, String> orders(PersonId reader, Collection<PersonId> people) {
        List<String> keys =
                people.stream().map(person -> person.value().toString()).distinct().toList();
        return directory.orders(known.find(reader, keys));
    }
}
