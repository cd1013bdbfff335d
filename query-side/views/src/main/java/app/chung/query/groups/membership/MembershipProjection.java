package app.chung.query.groups.membership;

import app.chung.engine.Fold;
import app.chung.engine.Index;
import app.chung.engine.Projection;
import app.chung.language.groups.GroupEvent.*;
import app.chung.language.groups.GroupId;
import app.chung.language.groups.MemberRole;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.PersonId;
import app.chung.ledger.reader.RecordedEvent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folds who is in which group. */
public final class MembershipProjection implements Projection<Membership> {

    static final Index BY_GROUP = Index.on("group", "position");

    @Override
    public Class<Membership> document() {
        return Membership.class;
    }

    @Override
    public List<Index> indexes() {
        return List.of(BY_GROUP);
    }

    @Override
    public Set<String> keys(RecordedEvent recorded) {
        String key = keyOf(recorded.event());
        return key == null ? Set.of() : Set.of(key);
    }

    private static @Nullable String keyOf(Event event) {
        return switch (event) {
            case MemberJoined e -> Membership.key(e.group(), e.person());
            case MemberAdded e -> Membership.key(e.group(), e.person());
            case MemberRoleChanged e -> Membership.key(e.group(), e.person());
            case MemberLeft e -> Membership.key(e.group(), e.person());
            case MemberRemoved e -> Membership.key(e.group(), e.person());
            default -> null;
        };
    }

    @Override
    public Fold<Membership> fold(String key, @Nullable Membership current, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case MemberJoined e -> Fold.put(in(e.group(), e.person(), e.role(), recorded));
            case MemberAdded e -> Fold.put(in(e.group(), e.person(), e.role(), recorded));
            case MemberRoleChanged e when current != null ->
                    Fold.put(
                            new Membership(
                                    e.group(),
                                    e.person(),
                                    e.to(),
                                    current.since(),
                                    current.position()));
            case MemberLeft ignored -> Fold.remove();
            case MemberRemoved ignored -> Fold.remove();
            default -> Fold.keep();
        };
    }

    private static Membership in(
            GroupId group, PersonId person, MemberRole role, RecordedEvent recorded) {
        return new Membership(
                group, person, role, recorded.provenance().occurredAt(), recorded.position());
    }
}
