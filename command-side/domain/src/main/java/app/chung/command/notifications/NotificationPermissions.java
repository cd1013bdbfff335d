package app.chung.command.notifications;

import app.chung.command.Asker;
import app.chung.command.Permission;
import app.chung.language.notifications.SeenMarkCommand;
import app.chung.language.notifications.SeenMarkCommand.MarkSeen;

/** Who may ask what of marks of what has been seen: everybody of their own, which the id names. */
final class NotificationPermissions {

    private NotificationPermissions() {}

    static Permission check(SeenMarkCommand command, Asker asker) {
        return switch (command) {
            case MarkSeen _ -> Permission.granted(asker.isActive());
        };
    }
}
