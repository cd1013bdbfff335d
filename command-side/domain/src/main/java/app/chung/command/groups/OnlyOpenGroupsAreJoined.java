package app.chung.command.groups;

import app.chung.command.Rule;
import app.chung.language.groups.GroupRefusal.GroupIsNotOpen;
import app.chung.language.groups.Privacy;
import app.chung.language.kernel.Refusal;

/** Into the other groups one is taken by an admin. */
record OnlyOpenGroupsAreJoined(GroupState group) implements Rule {

    @Override
    public boolean holds() {
        return group.privacy() == Privacy.OPEN;
    }

    @Override
    public Refusal otherwise() {
        return new GroupIsNotOpen();
    }
}
