package app.chung.query.groups.group;

import app.chung.engine.Fold;
import app.chung.engine.Index;
import app.chung.engine.Live;
import app.chung.engine.Projection;
import app.chung.language.groups.GroupEvent;
import app.chung.language.groups.GroupEvent.*;
import app.chung.ledger.reader.RecordedEvent;
import app.chung.query.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds groups into their cards. */
public final class GroupProjection implements Projection<GroupCard> {

    static final Index BY_NAME = Index.on("sortName");

    @Override
    public Class<GroupCard> document() {
        return GroupCard.class;
    }

    @Override
    public List<Index> indexes() {
        return List.of(BY_NAME);
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Live live() {
        return Live.REFERENCE;
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        return recorded.event() instanceof GroupEvent e
                ? Set.of(e.group().value().toString())
                : Set.of();
    }

    @Override
    public Fold<GroupCard> fold(String key, @Nullable GroupCard current, RecordedEvent recorded) {
        if (recorded.event() instanceof GroupCreated e) {
            return Fold.put(made(e, recorded));
        }
        return current != null && recorded.event() instanceof GroupEvent e
                ? Fold.put(changed(current, e).withVersion(recorded.version()))
                : Fold.keep();
    }

    private static GroupCard made(GroupCreated e, RecordedEvent recorded) {
        return new GroupCard(
                e.group(),
                e.name(),
                Words.sortText(e.name()),
                e.description(),
                e.privacy(),
                0,
                0,
                List.of(),
                List.of(),
                recorded.provenance().occurredAt(),
                recorded.version());
    }

    private static GroupCard changed(GroupCard card, GroupEvent event) {
        return switch (event) {
            case GroupRenamed e -> card.called(e.to());
            case GroupDescribed e -> card.withDescription(e.to());
            case GroupPrivacyChanged e -> card.open(e.to(), e.epoch());
            case MemberJoined ignored -> card.more(1);
            case MemberAdded ignored -> card.more(1);
            case MemberLeft ignored -> card.more(-1);
            case MemberRemoved ignored -> card.more(-1);
            case MemberRoleChanged ignored -> card;
            case ProjectLinked e -> card.showing(e.project());
            case ProjectUnlinked e -> card.hiding(e.project());
            case ChannelLinked e -> card.showing(e.channel());
            case ChannelUnlinked e -> card.hiding(e.channel());
            case GroupCreated ignored -> card;
        };
    }
}
