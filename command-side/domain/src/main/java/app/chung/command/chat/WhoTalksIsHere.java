package app.chung.command.chat;

import app.chung.access.Access;
import app.chung.command.Rule;
import app.chung.language.chat.ChannelRefusal.PersonCannotTalk;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Refusal;

/** Who is taken into a conversation is here and not shut out. */
record WhoTalksIsHere(Access access, PersonId person) implements Rule {

    @Override
    public boolean holds() {
        return access.isActive(person);
    }

    @Override
    public Refusal otherwise() {
        return new PersonCannotTalk();
    }
}
