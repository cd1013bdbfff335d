package app.chung.command.chat;

import static java.util.Objects.requireNonNullElse;

import app.chung.access.Audience;
import app.chung.command.Asker;
import app.chung.command.Decider;
import app.chung.command.Decision;
import app.chung.command.Mentions;
import app.chung.command.Rule;
import app.chung.command.chat.MessageState.Given;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.Manner;
import app.chung.language.chat.MessageCommand;
import app.chung.language.chat.MessageCommand.DeleteMessage;
import app.chung.language.chat.MessageCommand.EditMessage;
import app.chung.language.chat.MessageCommand.ReactToMessage;
import app.chung.language.chat.MessageCommand.RestoreMessage;
import app.chung.language.chat.MessageCommand.SendMessage;
import app.chung.language.chat.MessageCommand.WithdrawReaction;
import app.chung.language.chat.MessageEvent;
import app.chung.language.chat.MessageEvent.MessageDeleted;
import app.chung.language.chat.MessageEvent.MessageEdited;
import app.chung.language.chat.MessageEvent.MessageRestored;
import app.chung.language.chat.MessageEvent.MessageSent;
import app.chung.language.chat.MessageEvent.PeopleMentionedInMessage;
import app.chung.language.chat.MessageEvent.ReactionGiven;
import app.chung.language.chat.MessageEvent.ReactionWithdrawn;
import app.chung.language.chat.MessageId;
import app.chung.language.kernel.KernelRefusal;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides about one message. */
public final class Message implements Decider<MessageCommand, MessageEvent, MessageState> {

    @Override
    public String kind() {
        return "message";
    }

    @Override
    public Class<MessageCommand> commands() {
        return MessageCommand.class;
    }

    @Override
    public Class<MessageEvent> events() {
        return MessageEvent.class;
    }

    @Override
    public MessageState initial() {
        return MessageState.NONE;
    }

    @Override
    public Decision<MessageEvent> decide(
            MessageState message, MessageCommand command, Asker asker) {
        return ChatPermissions.check(message, command, asker)
                .then(() -> permitted(message, command, asker));
    }

    private Decision<MessageEvent> permitted(
            MessageState message, MessageCommand command, Asker asker) {
        return switch (command) {
            case SendMessage c -> send(message, c, asker);
            case EditMessage c -> edit(message, c, asker);
            case DeleteMessage c -> delete(message, c);
            case RestoreMessage c -> restore(message, c, asker);
            case ReactToMessage c -> react(message, c, asker);
            case WithdrawReaction c -> withdraw(message, c, asker);
        };
    }

    private static Decision<MessageEvent> send(MessageState message, SendMessage c, Asker asker) {
        PersonId me = asker.person();
        return message.exists()
                ? Decision.refused(new KernelRefusal.AlreadyExists())
                : Rule.keep(
                        () ->
                                said(
                                        new MessageSent(
                                                c.message(),
                                                c.channel(),
                                                me,
                                                Personal.of(me, c.text()),
                                                c.thread(),
                                                requireNonNullElse(c.manner(), Manner.SAID)),
                                        c.channel(),
                                        c.thread(),
                                        c.text(),
                                        asker),
                        new WhoSpeaksIsInTheChannel(asker, c.channel()));
    }

    private static Decision<MessageEvent> said(
            MessageEvent event,
            ChannelId channel,
            @Nullable MessageId thread,
            String text,
            Asker asker) {
        List<PersonId> people = Mentions.in(text, asker, new Audience.Channel(channel));
        return people.isEmpty()
                ? Decision.accepted(event)
                : Decision.accepted(
                        event,
                        new PeopleMentionedInMessage(
                                event.message(), channel, thread, asker.person(), people));
    }

    private static Decision<MessageEvent> edit(MessageState message, EditMessage c, Asker asker) {
        ChannelId channel = Objects.requireNonNull(message.channel());
        return Rule.keep(
                () ->
                        said(
                                new MessageEdited(
                                        c.message(),
                                        channel,
                                        Personal.of(asker.person(), c.text())),
                                channel,
                                message.thread(),
                                c.text(),
                                asker),
                new DeletedMessagesStay(message),
                new WhoSpeaksIsInTheChannel(asker, channel));
    }

    private static Decision<MessageEvent> delete(MessageState message, DeleteMessage c) {
        ChannelId channel = message.channel();
        PersonId author = message.author();
        return channel == null || author == null || message.deleted()
                ? Decision.unchanged()
                : Decision.accepted(new MessageDeleted(c.message(), channel, author));
    }

    private static Decision<MessageEvent> restore(
            MessageState message, RestoreMessage c, Asker asker) {
        ChannelId channel = message.channel();
        PersonId author = message.author();
        return channel == null || author == null || !message.deleted()
                ? Decision.unchanged()
                : Rule.keep(
                        () -> Decision.accepted(new MessageRestored(c.message(), channel, author)),
                        new WhoSpeaksIsInTheChannel(asker, channel));
    }

    private static Decision<MessageEvent> react(
            MessageState message, ReactToMessage c, Asker asker) {
        ChannelId channel = Objects.requireNonNull(message.channel());
        PersonId me = asker.person();
        return Rule.keep(
                () ->
                        Decision.acceptedIf(
                                !message.has(me, c.reaction()),
                                () -> new ReactionGiven(c.message(), channel, me, c.reaction())),
                new DeletedMessagesStay(message),
                new WhoSpeaksIsInTheChannel(asker, channel));
    }

    private static Decision<MessageEvent> withdraw(
            MessageState message, WithdrawReaction c, Asker asker) {
        ChannelId channel = Objects.requireNonNull(message.channel());
        PersonId me = asker.person();
        return Decision.acceptedIf(
                message.has(me, c.reaction()),
                () -> new ReactionWithdrawn(c.message(), channel, me, c.reaction()));
    }

    @Override
    public MessageState evolve(MessageState message, MessageEvent event, PersonId actor) {
        return switch (event) {
            case MessageSent e -> MessageState.sent(e.channel(), e.author(), e.thread());
            case MessageEdited _ -> message;
            case PeopleMentionedInMessage _ -> message;
            case MessageDeleted _ -> message.deletedBy(actor);
            case MessageRestored _ -> message.deletedBy(null);
            case ReactionGiven e -> message.with(new Given(e.person(), e.reaction()));
            case ReactionWithdrawn e -> message.without(new Given(e.person(), e.reaction()));
        };
    }
}
