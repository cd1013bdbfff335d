package app.chung.command.tasks;

import app.chung.access.Audience;
import app.chung.command.Asker;
import app.chung.command.Rule;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Refusal;
import app.chung.language.tasks.TaskRefusal.AccountIsDeactivated;
import app.chung.language.tasks.TaskRefusal.PersonMayNotSeeTask;

/**
 * Who helps with a task or hears of it may see it, unless an import tells of an archived author.
 */
record WhoIsConcernedMaySeeTask(Asker asker, PersonId person, Audience audience) implements Rule {

    @Override
    public boolean holds() {
        return asker.isArchived(person) || asker.access().maySee(person, audience);
    }

    @Override
    public Refusal otherwise() {
        return asker.seesDeactivated(person)
                ? new AccountIsDeactivated()
                : new PersonMayNotSeeTask();
    }
}
