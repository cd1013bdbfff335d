package app.chung.demo;

import app.chung.demo.Conversation.Line;
import app.chung.language.chat.ChannelId;
import app.chung.language.kernel.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What was said in channels and among few. */
final class Talking {

    private static final int EXCHANGES_A_CHANNEL = 44;
    private static final double ANSWERED = 0.12;
    private static final List<String> REACTIONS =
            List.of("like", "like", "laugh", "laugh", "heart", "coffee", "hat");
    private static final Map<String, Integer> FEWER = Map.of("kythuat", 24, "market", 34);

    private final Story story;

    Talking(Story story) {
        this.story = story;
    }

    /** In channels. */
    List<Deed> inChannels() {
        List<Deed> deeds = new ArrayList<>();
        for (Place channel : story.firm().channels().values()) {
            List<Conversation> all =
                    new ArrayList<>(Conversation.of("talk/" + channel.key() + ".txt"));
            Chance chance = story.chance().of("talk/" + channel.key());
            int howMany = FEWER.getOrDefault(channel.key(), EXCHANGES_A_CHANNEL);
            all.addAll(Routine.of(channel.key(), howMany, chance));
            var talk = new Talk(story.firm(), story.halfYear(), chance);
            UUID id = story.idOf("channel", channel.key());
            for (Talk.Held held : talk.held(all)) {
                deeds.addAll(said(held, channel.key(), id));
            }
        }
        return deeds;
    }

    /** Among two or a few of whom one administers. */
    List<Deed> amongFew() {
        Map<String, List<Conversation>> few = new TreeMap<>();
        for (Conversation conversation : Conversation.of("talk/direct.txt")) {
            String people = String.join("+", conversation.speakers().stream().sorted().toList());
            few.computeIfAbsent(people, key -> new ArrayList<>()).add(conversation);
        }
        List<Deed> deeds = new ArrayList<>();
        few.forEach((people, conversations) -> deeds.addAll(between(people, conversations)));
        return deeds;
    }

    private List<Deed> between(String key, List<Conversation> conversations) {
        List<String> people = List.of(key.split("\\+"));
        String teller =
                people.stream()
                        .filter(person -> story.firm().person(person).administers())
                        .findFirst()
                        .orElseThrow();
        ChannelId id =
                ChannelId.ofPeople(people.stream().map(story::person).map(PersonId::new).toList());
        var talk = new Talk(story.firm(), story.halfYear(), story.chance().of("direct/" + key));
        List<Talk.Held> held = talk.held(conversations);
        Instant before = held.getFirst().starts().minus(Duration.ofMinutes(1));
        List<String> others =
                people.stream()
                        .filter(person -> !person.equals(teller))
                        .map(person -> story.person(person).toString())
                        .toList();
        List<Deed> deeds = new ArrayList<>();
        deeds.add(start(key, teller, before, others).openingPlace().toldBy(teller));
        held.forEach(
                one ->
                        said(one, "direct/" + key, id.value()).stream()
                                .map(deed -> deed.toldBy(teller))
                                .forEach(deeds::add));
        return deeds;
    }

    private Deed start(String key, String teller, Instant at, List<String> others) {
        UUID id = story.chance().id("start/" + key);
        return others.size() == 1
                ? Deed.told(
                        id,
                        "chat.start-direct-conversation",
                        teller,
                        at,
                        Map.of("with", others.getFirst()))
                : Deed.told(
                        id, "chat.start-group-conversation", teller, at, Map.of("with", others));
    }

    private List<Deed> said(Talk.Held held, String place, UUID channel) {
        Gaps gaps = new Gaps(story.words(), held.chance().of("gaps"));
        List<Instant> instants = held.instants();
        List<Line> lines = held.conversation().lines();
        List<Deed> deeds = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String name = place + "/" + held.name() + "/" + i;
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("message", story.idOf("message", name).toString());
            body.put("channel", channel.toString());
            body.put("text", gaps.fill(line.text()));
            if (i > 0 && held.conversation().thread() && story.takesThreads()) {
                body.put(
                        "thread",
                        story.idOf("message", place + "/" + held.name() + "/0").toString());
            }
            deeds.add(
                    Deed.told(
                            story.chance().id("say/" + name),
                            "chat.send-message",
                            line.who(),
                            instants.get(i),
                            body));
            deeds.addAll(answered(held, i, name));
        }
        return deeds;
    }

    /** Those who talk along answer a few of the sentences without words. */
    private List<Deed> answered(Talk.Held held, int line, String name) {
        Chance chance = held.chance().of("reactions/" + line);
        if (!chance.happens(ANSWERED)) {
            return List.of();
        }
        String author = held.conversation().lines().get(line).who();
        List<String> others =
                held.conversation().speakers().stream().filter(key -> !key.equals(author)).toList();
        String message = story.idOf("message", name).toString();
        String reaction = chance.oneOf(REACTIONS);
        Instant said = held.instants().get(line);
        return chance.shuffled(others).stream()
                .limit(chance.between(1, 3))
                .map(
                        who ->
                                Deed.told(
                                        story.chance().id("react/" + name + "/" + who),
                                        "chat.react-to-message",
                                        who,
                                        said.plusSeconds(20),
                                        Map.of("message", message, "reaction", reaction)))
                .toList();
    }
}
