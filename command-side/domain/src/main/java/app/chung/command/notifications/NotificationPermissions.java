package app.chung.command.notifications;

import app.chung.access.Audience;
import app.chung.command.Asker;
import app.chung.command.Permission;
import app.chung.language.chat.ChannelId;
import app.chung.language.kernel.PersonId;
import app.chung.language.notifications.SeenMarkCommand;
import app.chung.language.notifications.SeenMarkCommand.MarkSeen;
import app.chung.language.notifications.Subject;
import org.jspecify.annotations.Nullable;

/** Who may ask what of marks of what has been seen: everybody of their own, which the id names. */
final class NotificationPermissions {

    private NotificationPermissions() {}

    static Permission check(SeenMarkCommand command, Asker asker) {
        return switch (command) {
            case MarkSeen c -> Permission.seenBy(knows(c.about(), asker), asker.isActive());
        };
    }

    /**
     * Posts, tasks and messages are others' to decide on, and a mark of one's own tells nothing of
     * them: its answer is the same for what is there, for what is hidden and for what never was.
     */
    private static boolean knows(@Nullable Subject about, Asker asker) {
        return about == null
                || switch (about.kind()) {
                    case CHANNEL ->
                            asker.maySee(new Audience.Channel(new ChannelId(about.id().value())));
                    case FEED -> asker.is(new PersonId(about.id().value()));
                    case POST, TASK, THREAD -> true;
                };
    }
}
