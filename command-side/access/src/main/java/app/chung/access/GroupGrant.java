package app.chung.access;

import app.chung.language.groups.GroupEvent.GroupPrivacyChanged;
import app.chung.language.groups.MemberRole;
import app.chung.language.groups.Privacy;
import app.chung.language.kernel.PersonId;
import java.util.stream.IntStream;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * One group: who is in it, and which epochs were written for everybody.
 *
 * @param wide the epochs that the whole organisation may read while the group is open
 */
record GroupGrant(
        Privacy privacy, int epoch, PSet<Integer> wide, PMap<PersonId, MemberRole> members) {

    static GroupGrant of(Privacy privacy) {
        return new GroupGrant(
                privacy,
                0,
                privacy == Privacy.OPEN ? HashTreePSet.singleton(0) : HashTreePSet.empty(),
                HashTreePMap.empty());
    }

    GroupGrant after(GroupPrivacyChanged e) {
        PSet<Integer> wider = wide;
        if (e.to() == Privacy.OPEN) {
            int from = e.widensOlder() ? 0 : e.epoch();
            wider = wide.plusAll(IntStream.rangeClosed(from, e.epoch()).boxed().toList());
        }
        return new GroupGrant(e.to(), e.epoch(), wider, members);
    }

    GroupGrant with(PersonId person, MemberRole role) {
        return new GroupGrant(privacy, epoch, wide, members.plus(person, role));
    }

    GroupGrant without(PersonId person) {
        return new GroupGrant(privacy, epoch, wide, members.minus(person));
    }

    boolean has(PersonId person) {
        return members.containsKey(person);
    }

    boolean isOpen() {
        return privacy == Privacy.OPEN;
    }

    boolean isWideAt(int anEpoch) {
        return isOpen() && wide.contains(anEpoch);
    }
}
