package app.chung.command.chat;

import app.chung.command.Asker;
import app.chung.command.Decider;
import app.chung.command.Decision;
import app.chung.command.Rule;
import app.chung.language.chat.ChannelCommand;
import app.chung.language.chat.ChannelCommand.AddToChannel;
import app.chung.language.chat.ChannelCommand.CreateChannel;
import app.chung.language.chat.ChannelCommand.JoinChannel;
import app.chung.language.chat.ChannelCommand.LeaveChannel;
import app.chung.language.chat.ChannelCommand.RemoveFromChannel;
import app.chung.language.chat.ChannelCommand.RenameChannel;
import app.chung.language.chat.ChannelCommand.StartDirectConversation;
import app.chung.language.chat.ChannelCommand.StartGroupConversation;
import app.chung.language.chat.ChannelEvent;
import app.chung.language.chat.ChannelEvent.ArchivedAuthorJoinedChannel;
import app.chung.language.chat.ChannelEvent.ArchivedAuthorLeftChannel;
import app.chung.language.chat.ChannelEvent.ChannelCreated;
import app.chung.language.chat.ChannelEvent.ChannelRenamed;
import app.chung.language.chat.ChannelEvent.DirectConversationStarted;
import app.chung.language.chat.ChannelEvent.GroupConversationStarted;
import app.chung.language.chat.ChannelEvent.PersonAddedToChannel;
import app.chung.language.chat.ChannelEvent.PersonJoinedChannel;
import app.chung.language.chat.ChannelEvent.PersonLeftChannel;
import app.chung.language.chat.ChannelEvent.PersonRemovedFromChannel;
import app.chung.language.chat.ChannelId;
import app.chung.language.kernel.Claim;
import app.chung.language.kernel.KernelRefusal;
import app.chung.language.kernel.PersonId;
import java.util.List;
import java.util.Set;

/** Decides about one channel or direct conversation. */
public final class Channel implements Decider<ChannelCommand, ChannelEvent, ChannelState> {

    @Override
    public String kind() {
        return "channel";
    }

    @Override
    public Class<ChannelCommand> commands() {
        return ChannelCommand.class;
    }

    @Override
    public Class<ChannelEvent> events() {
        return ChannelEvent.class;
    }

    @Override
    public ChannelState initial() {
        return ChannelState.NONE;
    }

    @Override
    public Decision<ChannelEvent> decide(
            ChannelState channel, ChannelCommand command, Asker asker) {
        return ChatPermissions.check(channel, command, asker)
                .then(() -> permitted(channel, command, asker));
    }

    private Decision<ChannelEvent> permitted(
            ChannelState channel, ChannelCommand command, Asker asker) {
        PersonId me = asker.person();
        return switch (command) {
            case CreateChannel c -> create(channel, c, asker);
            case RenameChannel c ->
                    Rule.keep(() -> rename(channel, c), new IsNoConversation(channel));
            case StartDirectConversation c -> start(channel, c, asker);
            case StartGroupConversation c -> start(channel, c, asker);
            case JoinChannel c -> join(channel, c, asker);
            case LeaveChannel c -> leave(channel, me, left(c.channel(), asker));
            case AddToChannel c -> add(channel, c, asker);
            case RemoveFromChannel c ->
                    leave(
                            channel,
                            c.person(),
                            new PersonRemovedFromChannel(c.channel(), c.person()));
        };
    }

    private static Decision<ChannelEvent> create(
            ChannelState channel, CreateChannel c, Asker asker) {
        if (channel.exists()) {
            return Decision.refused(new KernelRefusal.AlreadyExists());
        }
        return new Decision.Accepted<>(
                List.of(
                        new ChannelCreated(
                                c.channel(), c.name(), c.topic(), c.privacy(), asker.person()),
                        joined(c.channel(), asker)),
                new ChannelName(c.name(), c.privacy()).claims(),
                List.of());
    }

    private static ChannelEvent joined(ChannelId channel, Asker asker) {
        PersonId me = asker.person();
        return asker.isArchived(me)
                ? new ArchivedAuthorJoinedChannel(channel, me)
                : new PersonJoinedChannel(channel, me);
    }

    private static ChannelEvent left(ChannelId channel, Asker asker) {
        PersonId me = asker.person();
        return asker.isArchived(me)
                ? new ArchivedAuthorLeftChannel(channel, me)
                : new PersonLeftChannel(channel, me);
    }

    private static Decision<ChannelEvent> rename(ChannelState channel, RenameChannel c) {
        String from = channel.name();
        if (from == null || from.equals(c.name())) {
            return Decision.unchanged();
        }
        List<Claim> before = new ChannelName(from, channel.privacy()).claims();
        List<Claim> after = new ChannelName(c.name(), channel.privacy()).claims();
        boolean same = before.equals(after);
        return new Decision.Accepted<>(
                List.of(new ChannelRenamed(c.channel(), from, c.name())),
                same ? List.of() : after,
                same ? List.of() : before);
    }

    private static Decision<ChannelEvent> start(
            ChannelState channel, StartDirectConversation c, Asker asker) {
        PersonId me = asker.person();
        ChannelId id = ChannelId.ofPair(me, c.with());
        return channel.exists()
                ? Decision.unchanged()
                : Rule.keep(
                        () -> Decision.accepted(new DirectConversationStarted(id, me, c.with())),
                        new WhoTalksIsHere(asker.access(), c.with()));
    }

    private static Decision<ChannelEvent> start(
            ChannelState channel, StartGroupConversation c, Asker asker) {
        PersonId me = asker.person();
        List<PersonId> all = c.together(me);
        ChannelId id = ChannelId.ofPeople(all);
        return channel.exists()
                ? Decision.unchanged()
                : Rule.keep(
                        () ->
                                Decision.accepted(
                                        all.size() == 2
                                                ? new DirectConversationStarted(
                                                        id, me, all.getLast())
                                                : new GroupConversationStarted(id, me, all)),
                        c.with().stream()
                                .map(with -> new WhoTalksIsHere(asker.access(), with))
                                .toArray(Rule[]::new));
    }

    private static Decision<ChannelEvent> add(ChannelState channel, AddToChannel c, Asker asker) {
        return channel.has(c.person())
                ? Decision.unchanged()
                : Rule.keep(
                        () -> Decision.accepted(new PersonAddedToChannel(c.channel(), c.person())),
                        new IsNoConversation(channel),
                        new WhoTalksIsHere(asker.access(), c.person()));
    }

    private static Decision<ChannelEvent> join(ChannelState channel, JoinChannel c, Asker asker) {
        return Rule.keep(
                () ->
                        Decision.acceptedIf(
                                !channel.has(asker.person()), () -> joined(c.channel(), asker)),
                new IsNoConversation(channel));
    }

    private static Decision<ChannelEvent> leave(
            ChannelState channel, PersonId who, ChannelEvent event) {
        return Rule.keep(
                () -> Decision.acceptedIf(channel.has(who), () -> event),
                new IsNoConversation(channel),
                new APrivateChannelKeepsSomebody(channel, who));
    }

    @Override
    public ChannelState evolve(ChannelState channel, ChannelEvent event, PersonId actor) {
        return switch (event) {
            case ChannelCreated e -> ChannelState.of(e);
            case ChannelRenamed e -> channel.named(e.to());
            case DirectConversationStarted e -> ChannelState.conversation(e.starter(), e.with());
            case GroupConversationStarted e ->
                    ChannelState.conversation(e.starter(), Set.copyOf(e.people()));
            case PersonJoinedChannel e -> channel.with(e.person());
            case PersonAddedToChannel e -> channel.with(e.person());
            case PersonLeftChannel e -> channel.without(e.person());
            case ArchivedAuthorJoinedChannel e -> channel.withArchived(e.person());
            case ArchivedAuthorLeftChannel e -> channel.withoutArchived(e.person());
            case PersonRemovedFromChannel e -> channel.without(e.person());
        };
    }
}
