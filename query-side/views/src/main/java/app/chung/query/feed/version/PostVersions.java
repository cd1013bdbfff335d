package app.chung.query.feed.version;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.engine.Deletable;
import app.chung.language.feed.PostId;
import app.chung.language.groups.GroupId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All wordings of one post. One document a post, because later wordings do not say who may see
 * them.
 *
 * @param post which
 * @param group the group it is for; null for the whole organisation
 * @param epoch the epoch it is from
 * @param deleted whether none of them is shown
 * @param versions oldest first; of very many the newest, the others are in the history
 */
public record PostVersions(
        PostId post,
        @Nullable GroupId group,
        int epoch,
        boolean deleted,
        List<PostVersion> versions)
        implements Visible, Deletable {

    private static final int MOST = 100;

    @Override
    public Audience audience() {
        return Audience.of(group, epoch);
    }

    PostVersions with(PostVersion version) {
        List<PostVersion> all = Stream.concat(versions.stream(), Stream.of(version)).toList();
        int from = Math.max(0, all.size() - MOST);
        return new PostVersions(post, group, epoch, deleted, all.subList(from, all.size()));
    }

    PostVersions deleted(boolean now) {
        return new PostVersions(post, group, epoch, now, versions);
    }
}
