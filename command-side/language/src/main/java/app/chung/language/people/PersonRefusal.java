package app.chung.language.people;

import app.chung.language.kernel.Refusal;

/** Why something can't be done with a person. */
public sealed interface PersonRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** The organisation would be without an owner. */
    record LastOwnerStays() implements PersonRefusal {}

    /** The person is shut out. */
    record PersonIsInactive() implements PersonRefusal {}

    /** The invitation was used, revoked, or is too old. */
    record InvitationIsNotOpen() implements PersonRefusal {}

    /** The link was used, or is too old. */
    record PasswordResetIsNotOpen() implements PersonRefusal {}
}
