package app.chung.query.people.invitation;

import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.access.Audience;
import app.chung.language.kernel.Personal;
import app.chung.language.people.InvitationEvent.*;
import app.chung.language.people.Role;
import app.chung.query.testing.Folded;
import app.chung.query.testing.Journal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InvitationProjectionTest {

    private static final Instant SOON = Instant.parse("2026-11-30T02:00:00Z");

    private final Journal journal =
            new Journal()
                    .then(
                            LAN,
                            "invitation",
                            INVITATION,
                            new PersonInvited(
                                    INVITATION, Role.MEMBER, LAN, Personal.of(LAN, "Bảo"), SOON));

    private InvitationCard card() {
        return Folded.of(new InvitationProjection(), journal).only();
    }

    @Test
    void is_for_administrators_and_open_until_it_expires() {
        assertThat(card().audience()).isEqualTo(new Audience.Administrators());
        assertThat(card().at(SOON.minusSeconds(1)).state()).isEqualTo(InvitationState.OPEN);
        assertThat(card().at(SOON.plusSeconds(1)).state()).isEqualTo(InvitationState.EXPIRED);
    }

    @Test
    void is_used_by_who_comes_in() {
        journal.then(
                BAO,
                "person",
                BAO,
                registered(BAO, Role.MEMBER, "Trần Quốc Bảo", "Quốc Bảo", INVITATION));

        assertThat(card().at(SOON.plusSeconds(1)).state()).isEqualTo(InvitationState.USED);
        assertThat(card().version()).isEqualTo(1);
    }

    @Test
    void is_taken_back() {
        journal.then(LAN, "invitation", INVITATION, new InvitationRevoked(INVITATION));

        assertThat(card().state()).isEqualTo(InvitationState.REVOKED);
    }
}
