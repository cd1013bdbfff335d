package app.chung.query.groups.membership;

import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Audience;
import app.chung.language.groups.GroupEvent.*;
import app.chung.language.groups.MemberRole;
import app.chung.query.testing.Folded;
import app.chung.query.testing.Journal;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MembershipProjectionTest {

    private final Journal journal =
            new Journal()
                    .then(LAN, "group", RIDERS, new MemberJoined(RIDERS, LAN, MemberRole.ADMIN))
                    .then(LAN, "group", RIDERS, new MemberAdded(RIDERS, BAO, MemberRole.MEMBER));

    private Folded<Membership> folded() {
        return Folded.of(new MembershipProjection(), journal);
    }

    @Test
    void is_told_to_those_who_may_look_inside() {
        Membership bao = Objects.requireNonNull(folded().find(Membership.key(RIDERS, BAO)));

        assertThat(bao.audience()).isEqualTo(new Audience.GroupInside(RIDERS));
        assertThat(bao.role()).isEqualTo(MemberRole.MEMBER);
        assertThat(bao.since()).isEqualTo(Journal.at(2));
    }

    @Test
    void keeps_its_beginning_when_the_role_changes() {
        journal.then(
                LAN,
                "group",
                RIDERS,
                new MemberRoleChanged(RIDERS, BAO, MemberRole.MEMBER, MemberRole.ADMIN));

        assertThat(folded().all().get(Membership.key(RIDERS, BAO)))
                .isEqualTo(new Membership(RIDERS, BAO, MemberRole.ADMIN, Journal.at(2), 2));
    }

    @Test
    void ends_and_begins_anew() {
        journal.then(LAN, "group", RIDERS, new MemberRemoved(RIDERS, BAO))
                .then(LAN, "group", RIDERS, new MemberLeft(RIDERS, LAN));
        assertThat(folded().all()).isEmpty();

        journal.then(BAO, "group", RIDERS, new MemberJoined(RIDERS, BAO, MemberRole.MEMBER));
        assertThat(folded().only().since()).isEqualTo(Journal.at(5));
    }
}
