package app.chung.command.groups;

import app.chung.access.Access;
import app.chung.command.Rule;
import app.chung.language.groups.GroupRefusal.LastGroupAdminStays;
import app.chung.language.groups.MemberRole;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Refusal;

/** Somebody who is here looks after each group: the last admin does not step back. */
record AGroupKeepsAnAdmin(GroupState group, PersonId steppingBack, Access access) implements Rule {

    @Override
    public boolean holds() {
        return group.roleOf(steppingBack) != MemberRole.ADMIN
                || group.hasOtherAdminThan(steppingBack, access);
    }

    @Override
    public Refusal otherwise() {
        return new LastGroupAdminStays();
    }
}
