package app.chung.language.projects;

import app.chung.language.kernel.Refusal;

/** Why something can't be done with a project. */
public sealed interface ProjectRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** One can't join this project; its leads take people in. */
    record ProjectIsNotOpen() implements ProjectRefusal {}

    /** Others would be left in a project without a lead. */
    record LastLeadStays() implements ProjectRefusal {}

    /** The person is not in the project. */
    record PersonIsNotInProject() implements ProjectRefusal {}

    /** The person is shut out, or is none of this organisation. */
    record PersonCannotJoinProject() implements ProjectRefusal {}

    /** Guests look after no project. */
    record GuestsDoNotLead() implements ProjectRefusal {}
}
