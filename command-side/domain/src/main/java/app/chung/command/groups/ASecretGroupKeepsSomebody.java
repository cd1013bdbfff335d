package app.chung.command.groups;

import app.chung.command.Rule;
import app.chung.language.groups.GroupRefusal.LastPersonInGroupStays;
import app.chung.language.groups.Privacy;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Refusal;

/**
 * Nobody else can see a secret group, administrators included, so its last person stays. Who is
 * shut out counts: with them the group comes back.
 */
record ASecretGroupKeepsSomebody(GroupState group, PersonId leaving) implements Rule {

    @Override
    public boolean holds() {
        return group.privacy() != Privacy.SECRET || !group.without(leaving).members().isEmpty();
    }

    @Override
    public Refusal otherwise() {
        return new LastPersonInGroupStays();
    }
}
