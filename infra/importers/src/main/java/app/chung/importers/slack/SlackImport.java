package app.chung.importers.slack;

import app.chung.importers.Courier;
import app.chung.importers.Entry;
import app.chung.importers.NamedIds;
import app.chung.importers.Remark;
import app.chung.importers.Report;
import app.chung.importers.Tally;
import app.chung.importers.Told;
import app.chung.language.chat.ChannelCommand.CreateChannel;
import app.chung.language.chat.ChannelCommand.JoinChannel;
import app.chung.language.chat.ChannelCommand.LeaveChannel;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.Manner;
import app.chung.language.chat.MessageCommand;
import app.chung.language.chat.MessageCommand.SendMessage;
import app.chung.language.chat.MessageId;
import app.chung.language.kernel.Command;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.PersonCommand.ImportPerson;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a Slack export: first everybody, then the channels, then all that happened in its order.
 */
public final class SlackImport {

    /** The name of this source. */
    public static final String SOURCE = "slack";

    private static final int LONGEST_KEY = 120;
    private static final int LONGEST_CHANNEL = 80;

    private final SlackExport export;
    private final NamedIds ids;
    private final PersonId me;
    private final Courier courier;
    private final Tally tally;
    private final Report report;
    private final Map<String, SlackUser> users;
    private final Overview overview;
    private final Map<String, PersonId> people = new HashMap<>();
    private final Set<String> present = new HashSet<>();
    private final Set<String> seen = new HashSet<>();

    private SlackImport(
            Archive archive,
            NamedIds ids,
            PersonId me,
            Courier courier,
            Tally tally,
            Report report) {
        this.export = new SlackExport(archive, report);
        this.ids = ids;
        this.me = me;
        this.courier = courier;
        this.tally = tally;
        this.report = report;
        this.users = export.users();
        this.overview = Overview.of(export, users, report);
    }

    /** Tells everything that the file holds. */
    public static void run(
            java.nio.file.Path file,
            NamedIds ids,
            PersonId me,
            Courier courier,
            Tally tally,
            Report report)
            throws java.io.IOException {
        try (Archive archive = new Archive(file)) {
            new SlackImport(archive, ids, me, courier, tally, report).tell();
        }
    }

    private void tell() {
        report.remark(Remark.counted("people", users.size()));
        users.values().forEach(this::tellOf);
        courier.flush();
        report.remark(Remark.counted("channels", export.channels().size()));
        export.channels().values().forEach(this::make);
        courier.flush();
        export.entriesAgain(this::take);
        courier.flush();
        report.progress("entries", tally.done(), overview.entries());
    }

    private void tellOf(SlackUser user) {
        PersonId person = personOf(user.key());
        Command command =
                new ImportPerson(
                        person,
                        user.fullName(),
                        user.givenName(),
                        SlackUser.line(user.key(), LONGEST_KEY));
        give("person", user.key(), command, person, overview.beginning(), false, null);
    }

    // Made by whoever imports, who thereby looks after it.
    private void make(SlackChannel channel) {
        Command command =
                new CreateChannel(
                        channelOf(channel.name()),
                        SlackUser.line(channel.name(), LONGEST_CHANNEL),
                        channel.topic(),
                        channel.privacy());
        give("channel", channel.key(), command, me, overview.madeAt(channel), true, null);
    }

    private void take(SlackEntry entry) {
        tally.read(entry.kind().name().toLowerCase(java.util.Locale.ROOT));
        if (entry.isRoot()) {
            tally.also("root");
        } else if (entry.isReply()) {
            tally.also("reply");
        }
        @Nullable String trouble = troubleOf(entry);
        if (trouble != null) {
            leaveOut(entry, trouble);
        } else {
            switch (entry.kind()) {
                case SAID, ACTION -> say(entry);
                case JOIN -> join(entry);
                case LEAVE -> leave(entry);
                case OTHER -> leaveOut(entry, "unknown-kind");
            }
        }
        report.progress("entries", tally.done(), overview.entries());
    }

    private @Nullable String troubleOf(SlackEntry entry) {
        if (entry.kind() == SlackEntry.Kind.OTHER) {
            return "unknown-kind";
        }
        if (!entry.hasInstant()) {
            return "no-instant";
        }
        if (!seen.add(entry.channel() + " " + entry.ts())) {
            return "duplicate-id";
        }
        if (entry.user().isEmpty()) {
            return "no-author";
        }
        boolean speaks =
                entry.kind() == SlackEntry.Kind.SAID || entry.kind() == SlackEntry.Kind.ACTION;
        return speaks && entry.text().isBlank() ? "empty" : null;
    }

    private void leaveOut(SlackEntry entry, String reason) {
        if (reason.equals("empty")) {
            tally.skip(reason);
        } else {
            tally.skip(entry.leftOut(reason));
        }
    }

    private void say(SlackEntry entry) {
        String text = SlackText.markdown(entry.text(), this::personOf);
        if (text.strip().length() > MessageCommand.LONGEST) {
            int length = text.strip().length();
            String why = length + " characters are more than " + MessageCommand.LONGEST;
            tally.skip(
                    Remark.of("too-long", entry.place(), why)
                            .with("length", length)
                            .with("most", MessageCommand.LONGEST));
            return;
        }
        if (present.add(membership(entry))) {
            give(
                    "presence",
                    key(entry),
                    new JoinChannel(channelOf(entry.channel())),
                    personOf(entry.user()),
                    entry.at(),
                    true,
                    null);
        }
        SendMessage command =
                new SendMessage(
                        messageOf(entry.channel(), entry.ts()),
                        channelOf(entry.channel()),
                        text,
                        threadOf(entry),
                        entry.kind() == SlackEntry.Kind.ACTION ? Manner.ACTION : Manner.SAID);
        give(entry, command, false);
    }

    // Some threads hang on an entry that says nothing; what was said there was said in the channel.
    private @Nullable MessageId threadOf(SlackEntry entry) {
        String thread = entry.threadTs();
        return thread == null || entry.isRoot() || !overview.isSpoken(entry.channel(), thread)
                ? null
                : messageOf(entry.channel(), thread);
    }

    private void join(SlackEntry entry) {
        if (present.add(membership(entry))) {
            give(entry, new JoinChannel(channelOf(entry.channel())), true);
        } else {
            tally.skip("joined-already");
        }
    }

    private void leave(SlackEntry entry) {
        if (present.remove(membership(entry))) {
            give(entry, new LeaveChannel(channelOf(entry.channel())), true);
        } else {
            tally.skip("was-not-in");
        }
    }

    private void give(SlackEntry entry, Command command, boolean ordered) {
        give(
                "entry",
                key(entry),
                command,
                personOf(entry.user()),
                entry.at(),
                ordered,
                entry.place());
    }

    private void give(
            String kind,
            String key,
            Command command,
            PersonId actor,
            Instant at,
            boolean ordered,
            @Nullable Entry place) {
        courier.take(new Told(ids.of("told-" + kind, key), command, actor, at, ordered, place));
    }

    private String key(SlackEntry entry) {
        return channelKey(entry.channel()) + " " + entry.ts();
    }

    private static String membership(SlackEntry entry) {
        return entry.channel() + " " + entry.user();
    }

    private String channelKey(String name) {
        return Objects.requireNonNull(export.channels().get(name)).key();
    }

    private PersonId personOf(String key) {
        return people.computeIfAbsent(key, k -> new PersonId(ids.of("person", k)));
    }

    private ChannelId channelOf(String name) {
        return new ChannelId(ids.of("channel", channelKey(name)));
    }

    private MessageId messageOf(String channel, String ts) {
        return new MessageId(ids.of("message", channelKey(channel), ts));
    }
}
