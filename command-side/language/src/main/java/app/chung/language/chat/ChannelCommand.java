package app.chung.language.chat;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Id;
import app.chung.language.kernel.Importable;
import app.chung.language.kernel.Malformed;
import app.chung.language.kernel.NamedByAsker;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Shape;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be asked of a channel. */
@Importable
public sealed interface ChannelCommand extends Command {

    /**
     * Make a channel and be in it; for everybody but guests.
     *
     * @param channel the new channel
     * @param name its name, 1 to 80 characters, taken by no other public channel, whatever the case
     * @param topic what it is about, at most 250 characters; null for nothing
     * @param privacy who may look in
     */
    record CreateChannel(
            ChannelId channel, String name, @Nullable String topic, ChannelPrivacy privacy)
            implements ChannelCommand {
        public CreateChannel {
            Shape.required("channel", channel);
            name = Shape.line("name", name, 1, 80);
            topic = Shape.optionalLine("topic", topic, 250);
            Shape.required("privacy", privacy);
        }

        @Override
        public ChannelId target() {
            return channel;
        }
    }

    /**
     * Call the channel by another name; for those in it who are no guests.
     *
     * @param channel which
     * @param name its new name, 1 to 80 characters, taken by no other public channel, whatever the
     *     case
     */
    record RenameChannel(ChannelId channel, String name) implements ChannelCommand {
        public RenameChannel {
            Shape.required("channel", channel);
            name = Shape.line("name", name, 1, 80);
        }

        @Override
        public ChannelId target() {
            return channel;
        }
    }

    /**
     * Talk to one person. Two persons have one direct conversation; starting it again changes
     * nothing and answers its id.
     *
     * @param with the other person, an active one whom one may see
     */
    record StartDirectConversation(PersonId with) implements ChannelCommand, NamedByAsker {
        public StartDirectConversation {
            Shape.required("with", with);
        }

        @Override
        public Id target(PersonId asker) {
            return ChannelId.ofPair(asker, with);
        }
    }

    /**
     * Talk to several people. The same people have one conversation; starting it again changes
     * nothing and answers its id.
     *
     * @param with the others, 2 to 19 active persons whom one may see
     */
    record StartGroupConversation(List<PersonId> with) implements ChannelCommand, NamedByAsker {

        private static final int MOST = 19;

        public StartGroupConversation {
            with = Shape.required("with", with).stream().distinct().toList();
            if (with.size() < 2 || with.size() > MOST) {
                throw new Malformed("with", with.size() < 2 ? "too-short" : "too-long");
            }
        }

        @Override
        public Id target(PersonId asker) {
            return ChannelId.ofPeople(together(asker));
        }

        /** Everybody who is in it then, the asker first. */
        public List<PersonId> together(PersonId asker) {
            return Stream.concat(Stream.of(asker), with.stream()).distinct().toList();
        }
    }

    /**
     * Join a public channel; for everybody but guests.
     *
     * @param channel which
     */
    record JoinChannel(ChannelId channel) implements ChannelCommand {
        public JoinChannel {
            Shape.required("channel", channel);
        }

        @Override
        public ChannelId target() {
            return channel;
        }
    }

    /**
     * Leave a channel.
     *
     * @param channel which
     */
    record LeaveChannel(ChannelId channel) implements ChannelCommand {
        public LeaveChannel {
            Shape.required("channel", channel);
        }

        @Override
        public ChannelId target() {
            return channel;
        }
    }

    /**
     * Take a person into a channel; for those in it who are no guests.
     *
     * @param channel which
     * @param person who, an active person
     */
    record AddToChannel(ChannelId channel, PersonId person) implements ChannelCommand {
        public AddToChannel {
            Shape.required("channel", channel);
            Shape.required("person", person);
        }

        @Override
        public ChannelId target() {
            return channel;
        }
    }

    /**
     * Put a person out of a channel; for who made it and for admins in it.
     *
     * @param channel which
     * @param person who
     */
    record RemoveFromChannel(ChannelId channel, PersonId person) implements ChannelCommand {
        public RemoveFromChannel {
            Shape.required("channel", channel);
            Shape.required("person", person);
        }

        @Override
        public ChannelId target() {
            return channel;
        }
    }
}
