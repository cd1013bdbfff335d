package app.chung.command.chat;

import app.chung.access.Audience;
import app.chung.command.Asker;
import app.chung.command.Permission;
import app.chung.language.chat.ChannelCommand;
import app.chung.language.chat.ChannelCommand.AddToChannel;
import app.chung.language.chat.ChannelCommand.CreateChannel;
import app.chung.language.chat.ChannelCommand.JoinChannel;
import app.chung.language.chat.ChannelCommand.LeaveChannel;
import app.chung.language.chat.ChannelCommand.RemoveFromChannel;
import app.chung.language.chat.ChannelCommand.RenameChannel;
import app.chung.language.chat.ChannelCommand.StartDirectConversation;
import app.chung.language.chat.ChannelCommand.StartGroupConversation;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.MessageCommand;
import app.chung.language.chat.MessageCommand.DeleteMessage;
import app.chung.language.chat.MessageCommand.EditMessage;
import app.chung.language.chat.MessageCommand.ReactToMessage;
import app.chung.language.chat.MessageCommand.RestoreMessage;
import app.chung.language.chat.MessageCommand.SendMessage;
import app.chung.language.chat.MessageCommand.WithdrawReaction;
import app.chung.language.chat.ReadMarkCommand;
import app.chung.language.chat.ReadMarkCommand.MarkRead;
import app.chung.language.chat.ReadMarkCommand.MarkThreadRead;
import app.chung.language.chat.ThreadFollowCommand;
import app.chung.language.chat.ThreadFollowCommand.FollowThread;
import app.chung.language.chat.ThreadFollowCommand.UnfollowThread;
import app.chung.language.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Who may ask what of channels, messages and read marks. */
final class ChatPermissions {

    private ChatPermissions() {}

    static Permission check(ChannelState channel, ChannelCommand command, Asker asker) {
        boolean isIn = channel.has(asker.person());
        return switch (command) {
            case CreateChannel _ -> Permission.granted(asker.isOfStaff());
            case StartDirectConversation c ->
                    Permission.seenBy(asker.maySee(new Audience.Person(c.with())), true);
            case StartGroupConversation c ->
                    Permission.seenBy(
                            c.with().stream()
                                    .allMatch(with -> asker.maySee(new Audience.Person(with))),
                            true);
            case RenameChannel c ->
                    Permission.seenBy(sees(c.channel(), asker), isIn && asker.isOfStaff());
            case JoinChannel c -> Permission.seenBy(sees(c.channel(), asker), true);
            case LeaveChannel c -> Permission.seenBy(sees(c.channel(), asker), true);
            case AddToChannel c ->
                    Permission.seenBy(sees(c.channel(), asker), isIn && asker.isOfStaff());
            case RemoveFromChannel c ->
                    Permission.seenBy(sees(c.channel(), asker), looksAfter(channel, asker));
        };
    }

    private static boolean looksAfter(ChannelState channel, Asker asker) {
        return channel.has(asker.person())
                && (asker.person().equals(channel.creator()) || asker.isAdministrator());
    }

    static Permission check(MessageState message, MessageCommand command, Asker asker) {
        return switch (command) {
            case SendMessage c -> Permission.seenBy(sees(c.channel(), asker), true);
            case EditMessage _ ->
                    Permission.seenBy(sees(message.channel(), asker), isAuthor(message, asker));
            case DeleteMessage _ ->
                    Permission.seenBy(
                            sees(message.channel(), asker),
                            isAuthor(message, asker) || looksAfter(message.channel(), asker));
            case RestoreMessage _ -> restore(message, asker);
            case ReactToMessage _ -> Permission.seenBy(sees(message.channel(), asker), true);
            case WithdrawReaction _ -> Permission.seenBy(sees(message.channel(), asker), true);
        };
    }

    private static Permission restore(MessageState message, Asker asker) {
        PersonId author = message.author();
        return author == null
                ? Permission.HIDDEN
                : Permission.seenBy(
                        sees(message.channel(), asker),
                        asker.mayRestore(
                                author, message.deletedBy(), looksAfter(message.channel(), asker)));
    }

    private static boolean isAuthor(MessageState message, Asker asker) {
        return asker.person().equals(message.author());
    }

    private static boolean looksAfter(@Nullable ChannelId channel, Asker asker) {
        return channel != null
                && asker.isAdministrator()
                && asker.isIn(channel)
                && !asker.access().isDirect(channel);
    }

    static Permission check(ReadMarkCommand command, Asker asker) {
        return switch (command) {
            case MarkRead c -> Permission.seenBy(sees(c.channel(), asker), true);
            case MarkThreadRead c -> Permission.seenBy(sees(c.channel(), asker), true);
        };
    }

    static Permission check(ThreadFollowCommand command, Asker asker) {
        return switch (command) {
            case FollowThread c -> Permission.seenBy(sees(c.channel(), asker), true);
            case UnfollowThread c -> Permission.seenBy(sees(c.channel(), asker), true);
        };
    }

    private static boolean sees(@Nullable ChannelId channel, Asker asker) {
        return channel != null && asker.maySee(new Audience.Channel(channel));
    }
}
