package app.chung.query.chat.channel;

import app.chung.engine.Fold;
import app.chung.engine.Index;
import app.chung.engine.Live;
import app.chung.engine.Projection;
import app.chung.language.chat.ChannelEvent;
import app.chung.language.chat.ChannelEvent.*;
import app.chung.language.chat.ChannelEvent.ArchivedAuthorJoinedChannel;
import app.chung.language.chat.ChannelEvent.ArchivedAuthorLeftChannel;
import app.chung.language.chat.ChannelId;
import app.chung.language.chat.ChannelPrivacy;
import app.chung.language.kernel.PersonId;
import app.chung.ledger.reader.RecordedEvent;
import app.chung.query.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Folds channels and direct conversations. */
public final class ChannelProjection implements Projection<ChannelCard> {

    static final Index BY_NAME = Index.on("privacy", "sortName");

    @Override
    public Class<ChannelCard> document() {
        return ChannelCard.class;
    }

    @Override
    public List<Index> indexes() {
        return List.of(BY_NAME);
    }

    @Override
    public Live live() {
        return Live.REFERENCE;
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ArchivedAuthorJoinedChannel _ -> Set.of();
            case ArchivedAuthorLeftChannel _ -> Set.of();
            case ChannelEvent e -> Set.of(e.channel().value().toString());
            default -> Set.of();
        };
    }

    @Override
    public Fold<ChannelCard> fold(
            String key, @Nullable ChannelCard current, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ChannelCreated e -> Fold.put(made(e, recorded));
            case DirectConversationStarted e ->
                    Fold.put(
                            conversation(
                                    e.channel(),
                                    Stream.of(e.starter(), e.with()).distinct().toList(),
                                    recorded));
            case GroupConversationStarted e ->
                    Fold.put(conversation(e.channel(), e.people(), recorded));
            case ChannelEvent e when current != null ->
                    Fold.put(changed(current, e).withVersion(recorded.version()));
            default -> Fold.keep();
        };
    }

    private static ChannelCard made(ChannelCreated e, RecordedEvent recorded) {
        return new ChannelCard(
                e.channel(),
                e.name(),
                Words.sortText(e.name()),
                e.topic(),
                ChannelKind.CHANNEL,
                e.privacy(),
                List.of(),
                recorded.provenance().occurredAt(),
                recorded.version());
    }

    private static ChannelCard conversation(
            ChannelId channel, List<PersonId> people, RecordedEvent recorded) {
        return new ChannelCard(
                channel,
                null,
                "",
                null,
                ChannelKind.DIRECT,
                ChannelPrivacy.PRIVATE,
                people,
                recorded.provenance().occurredAt(),
                recorded.version());
    }

    private static ChannelCard changed(ChannelCard card, ChannelEvent event) {
        return switch (event) {
            case ChannelRenamed e -> card.called(e.to());
            case PersonJoinedChannel e -> card.joinedBy(e.person());
            case PersonAddedToChannel e -> card.joinedBy(e.person());
            case PersonLeftChannel e -> card.leftBy(e.person());
            case PersonRemovedFromChannel e -> card.leftBy(e.person());
            case ArchivedAuthorJoinedChannel ignored -> card;
            case ArchivedAuthorLeftChannel ignored -> card;
            case ChannelCreated ignored -> card;
            case DirectConversationStarted ignored -> card;
            case GroupConversationStarted ignored -> card;
        };
    }
}
