package app.chung.language.chat;

import app.chung.language.kernel.Id;
import app.chung.language.kernel.PersonId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Names a channel or a direct conversation. */
public record ChannelId(UUID value) implements Id {

    /** The one direct conversation of these two, whoever starts it. */
    public static ChannelId ofPair(PersonId one, PersonId other) {
        String a = one.value().toString();
        String b = other.value().toString();
        return new ChannelId(
                NamedIds.of("direct", a.compareTo(b) <= 0 ? a : b, a.compareTo(b) <= 0 ? b : a));
    }

    /** The one conversation of these people, whoever starts it; of two, their direct one. */
    public static ChannelId ofPeople(List<PersonId> people) {
        return people.size() == 2
                ? ofPair(people.getFirst(), people.getLast())
                : new ChannelId(
                        NamedIds.of(
                                Stream.concat(
                                                Stream.of("together"),
                                                people.stream()
                                                        .map(person -> person.value().toString())
                                                        .sorted())
                                        .toArray(String[]::new)));
    }
}
