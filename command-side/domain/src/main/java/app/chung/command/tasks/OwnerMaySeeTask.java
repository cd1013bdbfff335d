package app.chung.command.tasks;

import app.chung.access.Audience;
import app.chung.command.Asker;
import app.chung.command.Rule;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Refusal;
import app.chung.language.tasks.TaskRefusal.AccountIsDeactivated;
import app.chung.language.tasks.TaskRefusal.OwnerMayNotSeeTask;
import org.jspecify.annotations.Nullable;

/** Who answers for a task is here and may see it; archived authors once did. */
record OwnerMaySeeTask(Asker asker, @Nullable PersonId owner, Audience audience) implements Rule {

    @Override
    public boolean holds() {
        return owner == null || asker.isArchived(owner) || asker.access().maySee(owner, audience);
    }

    @Override
    public Refusal otherwise() {
        return owner != null && asker.seesDeactivated(owner)
                ? new AccountIsDeactivated()
                : new OwnerMayNotSeeTask();
    }
}
