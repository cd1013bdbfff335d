package app.chung.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands in the feed. */
final class Posting {

    private static final int A_MINUTE = 60;

    private final Story story;

    Posting(Story story) {
        this.story = story;
    }

    List<Deed> deeds() {
        List<Deed> deeds = new ArrayList<>();
        List<PostStory> posts = PostStory.all();
        for (int i = 0; i < posts.size(); i++) {
            deeds.addAll(written(posts.get(i), "post/" + i));
        }
        return deeds;
    }

    private List<Deed> written(PostStory post, String name) {
        Chance chance = story.chance().of(name);
        LocalDate day = story.halfYear().dayOfWeek(post.week(), chance.part(), Optional.empty());
        Steps steps = new Steps(story, name, Hours.choose(Set.of(), chance), day);
        String id = story.idOf("post", name).toString();
        List<Deed> deeds = new ArrayList<>();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("post", id);
        post.group().ifPresent(key -> body.put("group", story.idOf("group", key).toString()));
        body.put("text", post.text());
        deeds.add(steps.told("feed.write-post", post.author(), body));
        for (Conversation.Line line : post.comments()) {
            steps.later(chance.between(3 * A_MINUTE, 55 * A_MINUTE));
            String comment = story.idOf("comment", name + "/" + deeds.size()).toString();
            deeds.add(
                    steps.told(
                            "feed.comment-on-post",
                            line.who(),
                            Map.of("post", id, "comment", comment, "text", line.text())));
        }
        deeds.addAll(reactions(post, id, steps, chance));
        return deeds;
    }

    private List<Deed> reactions(PostStory post, String id, Steps steps, Chance chance) {
        List<String> readers = readers(post, steps.at());
        List<Deed> deeds = new ArrayList<>();
        post.reactions()
                .forEach(
                        (reaction, howMany) ->
                                chance.shuffled(readers).stream()
                                        .limit(howMany)
                                        .forEach(
                                                reader -> {
                                                    steps.later(chance.between(5, 9 * A_MINUTE));
                                                    deeds.add(
                                                            steps.told(
                                                                    "feed.react-to-post",
                                                                    reader,
                                                                    Map.of(
                                                                            "post",
                                                                            id,
                                                                            "reaction",
                                                                            reaction)));
                                                }));
        return deeds;
    }

    /** Those in the group who were there then, but the author. */
    private List<String> readers(PostStory post, Instant at) {
        return story.firm().staff().values().stream()
                .filter(staff -> story.halfYear().isThere(staff, at))
                .map(Staff::key)
                .filter(key -> !key.equals(post.author()))
                .filter(key -> isIn(post.group().map(story.firm().groups()::get), key))
                .toList();
    }

    private static boolean isIn(Optional<Place> group, String person) {
        return group.map(place -> place.has(person)).orElse(true);
    }
}
