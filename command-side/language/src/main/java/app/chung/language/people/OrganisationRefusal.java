package app.chung.language.people;

import app.chung.language.kernel.Refusal;

/** Why something can't be done with the organisation. */
public sealed interface OrganisationRefusal extends Refusal {

    /** Only an active person who is no guest can own the organisation. */
    record CannotOwn() implements OrganisationRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The organisation does without this part of the workspace. */
    record ModuleIsOff() implements OrganisationRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }
}
