package app.chung.importers.slack;

import app.chung.importers.Remark;
import app.chung.importers.Report;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What must be known of the whole before anything is told. Adds authors that nobody introduced. */
final class Overview {

    private final Set<String> threads = new HashSet<>();
    private final Set<String> spoken = new HashSet<>();
    private final Map<String, Instant> firsts = new HashMap<>();
    private int entries;

    private Overview() {}

    static Overview of(SlackExport export, Map<String, SlackUser> users, Report report) {
        Overview overview = new Overview();
        export.entries(entry -> overview.take(entry, users, report));
        export.entriesAgain(overview::findSpoken);
        return overview;
    }

    private void take(SlackEntry entry, Map<String, SlackUser> users, Report report) {
        entries++;
        if (entry.isReply()) {
            threads.add(entry.channel() + " " + entry.threadTs());
        }
        if (!entry.user().isEmpty() && !users.containsKey(entry.user())) {
            users.put(entry.user(), SlackUser.unknown(entry.user()));
            String text = "users.json does not know " + entry.user();
            report.remark(
                    Remark.of("unknown-user", entry.place(), text).with("user", entry.user()));
        }
        if (entry.hasInstant()) {
            firsts.merge(entry.channel(), entry.at(), Overview::earlier);
        }
    }

    private void findSpoken(SlackEntry entry) {
        String key = entry.channel() + " " + entry.ts();
        if (threads.contains(key) && entry.isSpoken() && !entry.user().isEmpty()) {
            spoken.add(key);
        }
    }

    int entries() {
        return entries;
    }

    /** Whether somebody says something there, so that others may answer. */
    boolean isSpoken(String channel, String ts) {
        return spoken.contains(channel + " " + ts);
    }

    /** Before anything in the channel. */
    Instant madeAt(SlackChannel channel) {
        Instant created = channel.created() == null ? Instant.now() : channel.created();
        return earlier(created, firsts.getOrDefault(channel.name(), created));
    }

    /** When the first thing happened. */
    Instant beginning() {
        return firsts.values().stream().min(Instant::compareTo).orElseGet(Instant::now);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
