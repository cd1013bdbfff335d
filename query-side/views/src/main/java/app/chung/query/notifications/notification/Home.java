package app.chung.query.notifications.notification;

import app.chung.access.Audience;
import app.chung.language.chat.ChannelId;
import app.chung.language.groups.GroupId;
import app.chung.language.projects.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * Where a thread stands, and so who may see it.
 *
 * @param group the group it is in; null for none
 * @param epoch the epoch it is from; 0 without a group
 * @param project the project it is in; null for none
 * @param channel the channel it is in; null for none
 */
public record Home(
        @Nullable GroupId group,
        int epoch,
        @Nullable ProjectId project,
        @Nullable ChannelId channel) {

    static Home in(ChannelId channel) {
        return new Home(null, 0, null, channel);
    }

    Audience audience() {
        return channel == null ? Audience.of(group, epoch, project) : new Audience.Channel(channel);
    }
}
