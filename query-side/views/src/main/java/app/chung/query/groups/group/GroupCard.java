package app.chung.query.groups.group;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.chat.ChannelId;
import app.chung.language.groups.GroupId;
import app.chung.language.groups.Privacy;
import app.chung.language.projects.ProjectId;
import app.chung.query.Words;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A group, for those who may know that it is there.
 *
 * @param id which
 * @param name its name
 * @param sortName the name as it sorts in Vietnamese
 * @param description what it is about; null for nothing
 * @param privacy who may look in
 * @param epoch counts its changes of privacy
 * @param members how many are in it
 * @param projects shown as parts of the place, also to those who may not see all of them
 * @param channels shown as parts of the place, also to those who may not read all of them
 * @param createdAt when it was made
 * @param version of its stream
 */
@RecordBuilder
public record GroupCard(
        GroupId id,
        String name,
        String sortName,
        @Nullable String description,
        Privacy privacy,
        int epoch,
        int members,
        List<ProjectId> projects,
        List<ChannelId> channels,
        Instant createdAt,
        int version)
        implements Visible, GroupCardBuilder.With {

    @Override
    public Audience audience() {
        return new Audience.GroupName(id);
    }

    GroupCard called(String other) {
        return with(group -> group.name(other).sortName(Words.sortText(other)));
    }

    GroupCard open(Privacy other, int newEpoch) {
        return with(group -> group.privacy(other).epoch(newEpoch));
    }

    GroupCard more(int by) {
        return withMembers(members + by);
    }

    GroupCard showing(ProjectId project) {
        return withProjects(plus(projects, project));
    }

    GroupCard hiding(ProjectId project) {
        return withProjects(minus(projects, project));
    }

    GroupCard showing(ChannelId channel) {
        return withChannels(plus(channels, channel));
    }

    GroupCard hiding(ChannelId channel) {
        return withChannels(minus(channels, channel));
    }

    private static <T> List<T> plus(List<T> list, T element) {
        return Stream.concat(list.stream(), Stream.of(element)).distinct().toList();
    }

    private static <T> List<T> minus(List<T> list, T element) {
        return list.stream().filter(other -> !other.equals(element)).toList();
    }
}
