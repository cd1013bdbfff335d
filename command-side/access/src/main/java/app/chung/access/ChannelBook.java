package app.chung.access;

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
import app.chung.language.chat.ChannelPrivacy;
import app.chung.language.kernel.PersonId;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** All channels and direct conversations, and for each person those they are in. */
record ChannelBook(
        PMap<ChannelId, ChannelGrant> channels, PMap<PersonId, PSet<ChannelId>> ofPerson) {

    static final ChannelBook EMPTY = new ChannelBook(HashTreePMap.empty(), HashTreePMap.empty());

    ChannelBook after(ChannelEvent event) {
        return switch (event) {
            case ChannelCreated e ->
                    with(e.channel(), ChannelGrant.channel(e.privacy() == ChannelPrivacy.PUBLIC));
            case DirectConversationStarted e ->
                    with(e.channel(), ChannelGrant.conversation())
                            .in(e.channel(), e.starter())
                            .in(e.channel(), e.with());
            case GroupConversationStarted e -> together(e);
            case PersonJoinedChannel e -> in(e.channel(), e.person());
            case PersonAddedToChannel e -> in(e.channel(), e.person());
            case PersonLeftChannel e -> out(e.channel(), e.person());
            case PersonRemovedFromChannel e -> out(e.channel(), e.person());
            case ChannelRenamed _ -> this;
            case ArchivedAuthorJoinedChannel _ -> this;
            case ArchivedAuthorLeftChannel _ -> this;
        };
    }

    private ChannelBook together(GroupConversationStarted e) {
        ChannelBook next = with(e.channel(), ChannelGrant.conversation());
        for (PersonId person : e.people()) {
            next = next.in(e.channel(), person);
        }
        return next;
    }

    PSet<ChannelId> of(PersonId person) {
        return ofPerson.getOrDefault(person, HashTreePSet.empty());
    }

    private ChannelBook with(ChannelId channel, ChannelGrant grant) {
        return new ChannelBook(channels.plus(channel, grant), ofPerson);
    }

    private ChannelBook in(ChannelId channel, PersonId person) {
        ChannelGrant grant = channels.get(channel);
        return grant == null
                ? this
                : new ChannelBook(
                        channels.plus(channel, grant.with(person)),
                        ofPerson.plus(person, of(person).plus(channel)));
    }

    private ChannelBook out(ChannelId channel, PersonId person) {
        ChannelGrant grant = channels.get(channel);
        return grant == null
                ? this
                : new ChannelBook(
                        channels.plus(channel, grant.without(person)),
                        ofPerson.plus(person, of(person).minus(channel)));
    }
}
