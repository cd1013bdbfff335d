package app.chung.importers.slack;

import app.chung.importers.CannotGoOn;
import app.chung.importers.Entry;
import app.chung.importers.JsonEntries;
import app.chung.importers.Remark;
import app.chung.importers.Report;
import app.chung.language.chat.ChannelPrivacy;
import app.chung.language.json.ChungJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/** Reads an export: who there is, which channels, and day after day what was said in them. */
final class SlackExport {

    private static final Pattern DAY = Pattern.compile("([^/]+)/(\\d{4}-\\d{2}-\\d{2})\\.json");

    private static final Report SILENT =
            new Report() {
                @Override
                public void line(String text) {}

                @Override
                public void progress(String what, int done, int of) {}
            };

    private final Archive archive;
    private final Report report;
    private final SequencedMap<String, SlackChannel> channels = new LinkedHashMap<>();
    private final TreeMap<String, List<String>> days = new TreeMap<>();

    SlackExport(Archive archive, Report report) {
        this.archive = archive;
        this.report = report;
        readChannels("channels.json", ChannelPrivacy.PUBLIC);
        readChannels("groups.json", ChannelPrivacy.PRIVATE);
        archive.names().forEach(this::sortIn);
        if (days.isEmpty() && channels.isEmpty()) {
            throw new CannotGoOn(
                    "no-slack-export", "this is no Slack export: it has no channels.json", null);
        }
    }

    private void readChannels(String file, ChannelPrivacy privacy) {
        each(
                file,
                report,
                (place, json) -> {
                    SlackChannel channel = SlackChannel.of(json, privacy);
                    if (channel.name().isBlank()) {
                        report.remark(Remark.of("no-name", place, "a channel without a name"));
                    } else if (channels.putIfAbsent(channel.name(), channel) != null) {
                        report.remark(
                                Remark.of("name-again", place, "a second channel of this name"));
                    }
                });
    }

    private void sortIn(String name) {
        Matcher day = DAY.matcher(name);
        if (Archive.climbsOut(name)) {
            report.remark(
                    Remark.of("leads-out", Entry.of(name), "leads out of the archive; left alone"));
        } else if (day.matches() && channels.containsKey(day.group(1))) {
            days.computeIfAbsent(day.group(2), date -> new ArrayList<>()).add(name);
        } else if (day.matches()) {
            String why = "a day of a channel that channels.json does not know; left alone";
            report.remark(Remark.of("day-of-no-channel", Entry.of(name), why));
        }
    }

    /** The channels by their names. */
    SequencedMap<String, SlackChannel> channels() {
        return channels;
    }

    /** Everybody that users.json tells of, by their keys. */
    Map<String, SlackUser> users() {
        Map<String, SlackUser> users = new LinkedHashMap<>();
        each(
                "users.json",
                report,
                (place, json) -> {
                    SlackUser user = SlackUser.of(json);
                    if (user.key().isBlank()) {
                        report.remark(Remark.of("no-id", place, "a user without an id"));
                    } else if (users.putIfAbsent(user.key(), user) != null) {
                        report.remark(Remark.of("id-again", place, "a second user of this id"));
                    }
                });
        return users;
    }

    /** All entries in the order of time; a day of all channels at once. */
    void entries(Consumer<SlackEntry> consumer) {
        entries(consumer, report);
    }

    /** The same entries again, what is to be said about them being said. */
    void entriesAgain(Consumer<SlackEntry> consumer) {
        entries(consumer, SILENT);
    }

    private void entries(Consumer<SlackEntry> consumer, Report hears) {
        for (List<String> files : days.values()) {
            List<SlackEntry> day = new ArrayList<>();
            files.forEach(file -> read(file, day, hears));
            day.sort(Comparator.comparing(SlackExport::order));
            day.forEach(consumer);
        }
    }

    private static String order(SlackEntry entry) {
        return entry.hasInstant() ? "%019.6f".formatted(Double.parseDouble(entry.ts())) : "";
    }

    private void read(String file, List<SlackEntry> day, Report hears) {
        String channel = file.substring(0, file.indexOf('/'));
        each(file, hears, (place, json) -> day.add(SlackEntry.of(place, channel, json)));
    }

    private interface Each {
        void take(Entry place, JsonNode json);
    }

    private void each(String file, Report hears, Each each) {
        if (!archive.has(file)) {
            return;
        }
        JsonEntries entries = new JsonEntries(file, hears);
        try (InputStream in = archive.open(file);
                JsonParser json = ChungJson.mapper().createParser(in)) {
            json.nextToken();
            entries.list(json, (number, entry) -> each.take(Entry.of(file, number), entry));
        } catch (JacksonException e) {
            entries.broken(e);
        } catch (IOException e) {
            entries.broken(e);
        }
    }
}
