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

/** What was said in channels and between two. */
final class Talking {

    private static final int EXCHANGES_A_CHANNEL = 44;
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

    /** Between two of whom one administers. */
    List<Deed> betweenTwo() {
        Map<String, List<Conversation>> pairs = new TreeMap<>();
        for (Conversation conversation : Conversation.of("talk/direct.txt")) {
            String pair = String.join("+", conversation.speakers().stream().sorted().toList());
            pairs.computeIfAbsent(pair, key -> new ArrayList<>()).add(conversation);
        }
        List<Deed> deeds = new ArrayList<>();
        pairs.forEach((pair, conversations) -> deeds.addAll(between(pair, conversations)));
        return deeds;
    }

    private List<Deed> between(String pair, List<Conversation> conversations) {
        List<String> both = List.of(pair.split("\\+"));
        String teller =
                both.stream()
                        .filter(key -> story.firm().person(key).administers())
                        .findFirst()
                        .orElseThrow();
        String other = both.getFirst().equals(teller) ? both.getLast() : both.getFirst();
        ChannelId id =
                ChannelId.ofPair(
                        new PersonId(story.person(teller)), new PersonId(story.person(other)));
        var talk = new Talk(story.firm(), story.halfYear(), story.chance().of("direct/" + pair));
        List<Talk.Held> held = talk.held(conversations);
        Instant before = held.getFirst().starts().minus(Duration.ofMinutes(1));
        List<Deed> deeds = new ArrayList<>();
        deeds.add(
                Deed.told(
                                story.chance().id("start/" + pair),
                                "chat.start-direct-conversation",
                                teller,
                                before,
                                Map.of("with", story.person(other).toString()))
                        .openingPlace()
                        .toldBy(teller));
        held.forEach(
                one ->
                        said(one, "direct/" + pair, id.value()).stream()
                                .map(deed -> deed.toldBy(teller))
                                .forEach(deeds::add));
        return deeds;
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
        }
        return deeds;
    }
}
