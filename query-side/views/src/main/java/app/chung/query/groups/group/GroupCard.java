package app.chung.query.groups.group;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.groups.GroupId;
import app.chung.language.groups.Privacy;
import app.chung.query.Words;
import java.time.Instant;
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
 * @param createdAt when it was made
 * @param version of its stream
 */
public record GroupCard(
        GroupId id,
        String name,
        String sortName,
        @Nullable String description,
        Privacy privacy,
        int epoch,
        int members,
        Instant createdAt,
        int version)
        implements Visible {

    @Override
    public Audience audience() {
        return new Audience.GroupName(id);
    }

    GroupCard called(String other) {
        return new GroupCard(
                id,
                other,
                Words.sortText(other),
                description,
                privacy,
                epoch,
                members,
                createdAt,
                version);
    }

    GroupCard about(@Nullable String other) {
        return new GroupCard(
                id, name, sortName, other, privacy, epoch, members, createdAt, version);
    }

    GroupCard open(Privacy other, int newEpoch) {
        return new GroupCard(
                id, name, sortName, description, other, newEpoch, members, createdAt, version);
    }

    GroupCard more(int by) {
        return new GroupCard(
                id, name, sortName, description, privacy, epoch, members + by, createdAt, version);
    }

    GroupCard at(int newVersion) {
        return new GroupCard(
                id, name, sortName, description, privacy, epoch, members, createdAt, newVersion);
    }
}
