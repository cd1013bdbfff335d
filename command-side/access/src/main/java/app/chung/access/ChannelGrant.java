package app.chung.access;

import app.chung.language.kernel.PersonId;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/** One channel or direct conversation: whether everybody may look in, and who is in it. */
record ChannelGrant(boolean isPublic, boolean direct, PSet<PersonId> people) {

    static ChannelGrant channel(boolean isPublic) {
        return new ChannelGrant(isPublic, false, HashTreePSet.empty());
    }

    static ChannelGrant conversation() {
        return new ChannelGrant(false, true, HashTreePSet.empty());
    }

    ChannelGrant with(PersonId person) {
        return new ChannelGrant(isPublic, direct, people.plus(person));
    }

    ChannelGrant without(PersonId person) {
        return new ChannelGrant(isPublic, direct, people.minus(person));
    }

    boolean has(PersonId person) {
        return people.contains(person);
    }
}
