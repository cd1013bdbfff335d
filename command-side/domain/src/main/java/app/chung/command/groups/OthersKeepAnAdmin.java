package app.chung.command.groups;

import app.chung.access.Access;
import app.chung.command.Rule;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Refusal;

/** The last admin does not leave others behind; who is alone may go. */
record OthersKeepAnAdmin(GroupState group, PersonId leaving, Access access) implements Rule {

    @Override
    public boolean holds() {
        return group.members().size() <= 1 || stillKept().holds();
    }

    @Override
    public Refusal otherwise() {
        return stillKept().otherwise();
    }

    private AGroupKeepsAnAdmin stillKept() {
        return new AGroupKeepsAnAdmin(group, leaving, access);
    }
}
