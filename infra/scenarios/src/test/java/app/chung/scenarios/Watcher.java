package app.chung.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import app.chung.scenarios.Log.Row;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser that looks on. Its stream breaks again and again, and it goes on behind the last event
 * that it got, as browsers do.
 */
final class Watcher implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> VIEWS =
            Map.of("task", "tasks.task", "post", "feed.post", "message", "chat.message");

    private final Client client;
    private final Views views;
    private final RandomGenerator random;
    private final List<Stretch> stretches = new CopyOnWriteArrayList<>();
    private final Thread thread = Thread.ofVirtual().name("watcher").unstarted(this::watch);
    private volatile String last;
    private volatile @Nullable InputStream open;
    private volatile boolean closed;
    private volatile int resumed;

    /** Between two moments at which the browser fetches everything anew. */
    private static final class Stretch {

        private final Map<String, Long> fetched;
        private final Map<String, Integer> seen = new HashMap<>();
        private volatile long upTo;

        /** Shows what each view held when it was fetched; is told the rest. */
        Stretch(Map<String, Long> fetched, long upTo) {
            this.fetched = fetched;
            this.upTo = upTo;
        }

        boolean wantsToHear(String view, long position) {
            return position > fetched.getOrDefault(view, 0L) && position <= upTo;
        }
    }

    /** Begins where nothing is under way. */
    Watcher(Client client, Views views, RandomGenerator random) throws Exception {
        this.client = client;
        this.views = views;
        this.random = random;
        this.last = Long.toString(views.head());
        stretches.add(new Stretch(views.positions(), views.head()));
        thread.start();
    }

    /** Up to where it has been told everything. */
    long upTo() {
        return stretches.getLast().upTo;
    }

    /** What it has lived through, in one line. */
    String summary() {
        return stretches.size() + " stretches, " + resumed + " streams";
    }

    private void watch() {
        while (!closed) {
            try (InputStream stream = client.stream(last)) {
                open = stream;
                resumed++;
                read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
            } catch (IOException broken) {
                pause();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Breaks off by itself after a while, in the middle of what is coming. */
    private void read(BufferedReader lines) throws IOException {
        int most = 20 + random.nextInt(400);
        Map<String, String> event = new HashMap<>();
        while (most > 0) {
            String line = lines.readLine();
            if (line == null) {
                pause();
                return;
            }
            if (line.isEmpty()) {
                most -= event.containsKey("event") ? 1 : 0;
                take(event);
                event.clear();
            } else {
                int colon = line.indexOf(':');
                // The last line of a broken stream may end anywhere.
                if (colon >= 0) {
                    event.put(line.substring(0, colon), line.substring(colon + 1));
                }
            }
        }
    }

    private void take(Map<String, String> event) {
        switch (event.getOrDefault("event", "")) {
            case "resync" -> stretches.add(new Stretch(fetch(), id(event)));
            case "change" -> change(JSON.readTree(event.get("data")), id(event));
            case "ended" -> throw new IllegalStateException("the session is over");
            default -> {}
        }
    }

    /** Everything anew, as soon as there is an answer. */
    private Map<String, Long> fetch() {
        while (!closed) {
            try {
                return views.positions();
            } catch (Exception | AssertionError away) {
                pause();
            }
        }
        return Map.of();
    }

    private long id(Map<String, String> event) {
        last = event.getOrDefault("id", last).strip();
        return Long.parseLong(last);
    }

    private void change(JsonNode change, long id) {
        Stretch now = stretches.getLast();
        String key = change.path("view").asString() + "/" + change.path("key").asString();
        now.seen.merge(key, change.path("document").path("version").asInt(), Math::max);
        now.upTo = Math.max(now.upTo, id);
    }

    private void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Within each stretch nothing is missing up to where it was told that it has everything. */
    void check(Log log) {
        assertThat(thread.isAlive()).isFalse();
        for (Stretch stretch : stretches) {
            for (Row event : log.events()) {
                String view = VIEWS.get(event.kind());
                if (view != null && stretch.wantsToHear(view, event.position())) {
                    assertThat(stretch.seen.getOrDefault(view + "/" + event.stream(), 0))
                            .as("%s from %s to %d", event, stretch.fetched, stretch.upTo)
                            .isGreaterThanOrEqualTo(event.version());
                }
            }
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        closed = true;
        InputStream stream = open;
        if (stream != null) {
            stream.close();
        }
        thread.join();
    }
}
