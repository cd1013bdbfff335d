package app.chung.access;

import app.chung.language.groups.GroupEvent.GroupPrivacyChanged;
import app.chung.language.groups.MemberRole;
import app.chung.language.groups.Privacy;
import app.chung.language.kernel.PersonId;
import java.util.stream.IntStream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * One group: who is in it, and which epochs everybody may read.
 *
 * @param wideFrom the first epoch that the whole organisation may read while the group is open
 */
record GroupGrant(Privacy privacy, int epoch, int wideFrom, PMap<PersonId, MemberRole> members) {

    static GroupGrant of(Privacy privacy) {
        return new GroupGrant(privacy, 0, 0, HashTreePMap.empty());
    }

    // Under an old post there may be new words from a narrower time: it comes back only by wish.
    GroupGrant after(GroupPrivacyChanged e) {
        return new GroupGrant(e.to(), e.epoch(), e.widensOlder() ? 0 : e.epoch(), members);
    }

    GroupGrant with(PersonId person, MemberRole role) {
        return new GroupGrant(privacy, epoch, wideFrom, members.plus(person, role));
    }

    GroupGrant without(PersonId person) {
        return new GroupGrant(privacy, epoch, wideFrom, members.minus(person));
    }

    boolean has(PersonId person) {
        return members.containsKey(person);
    }

    boolean isOpen() {
        return privacy == Privacy.OPEN;
    }

    boolean isWideAt(int anEpoch) {
        return isOpen() && anEpoch >= wideFrom && anEpoch <= epoch;
    }

    /** The epochs that the whole organisation may read. */
    IntStream wide() {
        return isOpen() ? IntStream.rangeClosed(wideFrom, epoch) : IntStream.empty();
    }
}
