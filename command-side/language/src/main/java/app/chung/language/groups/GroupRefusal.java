package app.chung.language.groups;

import app.chung.language.kernel.Refusal;

/** Why something can't be done with a group. */
public sealed interface GroupRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** One can't join this group; its admins take people in. */
    record GroupIsNotOpen() implements GroupRefusal {}

    /** Others would be left in a group without an admin. */
    record LastGroupAdminStays() implements GroupRefusal {}

    /** Nobody could ever find a secret group again that nobody is in. */
    record LastPersonInGroupStays() implements GroupRefusal {}

    /** The person is not in the group. */
    record PersonIsNotInGroup() implements GroupRefusal {}

    /** The person is shut out, or is none of this organisation. */
    record PersonCannotBeAdded() implements GroupRefusal {}
}
