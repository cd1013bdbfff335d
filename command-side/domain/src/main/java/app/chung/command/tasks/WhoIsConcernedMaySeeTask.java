package app.chung.command.tasks;

import app.chung.access.Audience;
import app.chung.command.Asker;
import app.chung.command.Rule;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Refusal;
import app.chung.language.tasks.TaskRefusal.PersonMayNotSeeTask;

/** Who helps with a task or hears of it is here and may see it. */
record WhoIsConcernedMaySeeTask(Asker asker, PersonId person, Audience audience) implements Rule {

    @Override
    public boolean holds() {
        return asker.isImporting() || asker.access().maySee(person, audience);
    }

    @Override
    public Refusal otherwise() {
        return new PersonMayNotSeeTask();
    }
}
