package app.chung.audit.chat;

import static app.chung.audit.Mark.*;

import app.chung.audit.Teller;
import app.chung.audit.Told;
import app.chung.audit.Value;
import app.chung.language.chat.ChannelEvent;
import app.chung.language.chat.ChannelEvent.*;
import app.chung.language.chat.ChannelEvent.ArchivedAuthorJoinedChannel;
import app.chung.language.chat.ChannelEvent.ArchivedAuthorLeftChannel;
import app.chung.language.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Tells what happens to channels and conversations. */
@Component
public final class ChannelTeller implements Teller<ChannelEvent> {

    @Override
    public Class<ChannelEvent> events() {
        return ChannelEvent.class;
    }

    @Override
    public Told tell(ChannelEvent event, PersonId actor) {
        return switch (event) {
            case ChannelCreated e ->
                    Told.of(CREATED)
                            .with("name", new Value.Text(e.name()))
                            .with("privacy", new Value.Choice(e.privacy()));
            case ChannelRenamed e ->
                    Told.of(CHANGED).fromTo(new Value.Text(e.from()), new Value.Text(e.to()));
            case DirectConversationStarted e ->
                    Told.of(CREATED)
                            .variant(e.with().equals(e.starter()) ? "alone" : "")
                            .with("with", e.with());
            case GroupConversationStarted e ->
                    Told.of(CREATED)
                            .with("count", new Value.Text(String.valueOf(e.people().size())));
            case PersonJoinedChannel e -> Told.of(MOVED).with("person", e.person());
            case PersonLeftChannel e -> Told.of(MOVED).with("person", e.person());
            case ArchivedAuthorJoinedChannel e -> Told.of(MOVED).with("person", e.person());
            case ArchivedAuthorLeftChannel e -> Told.of(MOVED).with("person", e.person());
            case PersonAddedToChannel e -> Told.of(MOVED).with("person", e.person());
            case PersonRemovedFromChannel e -> Told.of(REMOVED).with("person", e.person());
        };
    }
}
