package app.chung.audit.chat;

import static app.chung.audit.Mark.*;

import app.chung.audit.Teller;
import app.chung.audit.Told;
import app.chung.language.chat.MessageEvent;
import app.chung.language.chat.MessageEvent.MessageDeleted;
import app.chung.language.chat.MessageEvent.MessageEdited;
import app.chung.language.chat.MessageEvent.MessageRestored;
import app.chung.language.chat.MessageEvent.MessageSent;
import app.chung.language.chat.MessageEvent.PeopleMentionedInMessage;
import app.chung.language.chat.MessageEvent.ReactionGiven;
import app.chung.language.chat.MessageEvent.ReactionWithdrawn;
import app.chung.language.json.WireName;
import app.chung.language.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells what happens to messages. */
@Component
public final class MessageTeller implements Teller<MessageEvent> {

    private static final String MESSAGE = "message";

    @Override
    public Class<MessageEvent> events() {
        return MessageEvent.class;
    }

    @Override
    public Told tell(MessageEvent event, PersonId actor) {
        return switch (event) {
            case MessageSent e -> Told.of(SAID).wording(MESSAGE, e.text());
            case MessageEdited e -> Told.of(CHANGED).wording(MESSAGE, e.text());
            case PeopleMentionedInMessage e -> Told.of(SAID).naming(e.people());
            case MessageDeleted e ->
                    Told.of(REMOVED)
                            .variant(e.author().equals(actor) ? "" : "of-another")
                            .with("author", e.author())
                            .gone(MESSAGE);
            case MessageRestored e ->
                    Told.of(CREATED)
                            .variant(e.author().equals(actor) ? "" : "of-another")
                            .with("author", e.author())
                            .back(MESSAGE);
            case ReactionGiven e -> Told.of(AGREED).variant(WireName.of(e.reaction()));
            case ReactionWithdrawn e -> Told.of(REMOVED).variant(WireName.of(e.reaction()));
        };
    }
}
