package app.chung.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A post as it is written down.
 *
 * @param week in which it was written
 * @param group for whom; nothing for the whole organisation
 * @param author by key
 * @param reactions how many of each
 * @param text Markdown
 * @param comments in order
 */
record PostStory(
        int week,
        Optional<String> group,
        String author,
        Map<String, Integer> reactions,
        String text,
        List<Conversation.Line> comments) {

    private static final String BEGINS = "== ";

    // What it is beyond words, such as a poll: of that the product knows nothing yet.
    private static final String KIND = "kind: ";

    /** All of them. */
    static List<PostStory> all() {
        List<PostStory> posts = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : Pages.lines("posts.txt")) {
            if (line.startsWith(BEGINS) && !lines.isEmpty()) {
                posts.add(of(lines));
                lines = new ArrayList<>();
            }
            if (!lines.isEmpty() || line.startsWith(BEGINS)) {
                lines.add(line);
            }
        }
        posts.add(of(lines));
        return posts;
    }

    private static PostStory of(List<String> lines) {
        List<String> head = Pages.columns(lines.getFirst().substring(BEGINS.length()));
        List<String> who = Pages.words(head.getFirst());
        List<String> rest = lines.subList(1, lines.size());
        return new PostStory(
                Integer.parseInt(who.get(0)),
                Optional.of(who.get(1)).filter(group -> !group.equals("-")),
                who.get(2),
                reactions(head.getLast()),
                String.join("\n", rest.stream().filter(PostStory::isText).toList()).strip(),
                rest.stream()
                        .filter(line -> line.startsWith(": "))
                        .map(PostStory::comment)
                        .toList());
    }

    private static boolean isText(String line) {
        return !line.startsWith(": ") && !line.startsWith(KIND);
    }

    /** {@code : person text}. */
    static Conversation.Line comment(String line) {
        String said = line.substring(1).strip();
        int space = said.indexOf(' ');
        return new Conversation.Line(said.substring(0, space), said.substring(space + 1));
    }

    private static Map<String, Integer> reactions(String column) {
        Map<String, Integer> reactions = new LinkedHashMap<>();
        Arrays.stream(column.split("\\s+"))
                .map(word -> word.split("\\*"))
                .forEach(parts -> reactions.put(parts[0], Integer.parseInt(parts[1])));
        return reactions;
    }
}
