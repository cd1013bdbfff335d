package app.chung.command.chat;

import app.chung.command.Rule;
import app.chung.language.chat.MessageRefusal.MessageIsDeleted;
import app.chung.language.kernel.Refusal;

/** What was taken away is not said again. */
record DeletedMessagesStay(MessageState message) implements Rule {

    @Override
    public boolean holds() {
        return !message.deleted();
    }

    @Override
    public Refusal otherwise() {
        return new MessageIsDeleted();
    }
}
