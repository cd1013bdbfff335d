package app.chung.query.people.accesstoken;

import static app.chung.query.testing.World.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.chung.language.kernel.Personal;
import app.chung.language.people.AccessTokenEvent.*;
import app.chung.language.people.AccessTokenId;
import app.chung.language.people.PersonEvent.PersonDeactivated;
import app.chung.query.testing.Folded;
import app.chung.query.testing.Journal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessTokenProjectionTest {

    private static final AccessTokenId ONE = new AccessTokenId(id(80));
    private static final AccessTokenId TWO = new AccessTokenId(id(81));

    private final Journal journal =
            new Journal()
                    .then(LAN, "access-token", ONE, issued(ONE))
                    .then(LAN, "access-token", TWO, issued(TWO));

    private static AccessTokenIssued issued(AccessTokenId token) {
        return new AccessTokenIssued(token, LAN, Personal.of(LAN, "sao lưu"));
    }

    private List<AccessTokenId> working() {
        return Folded.of(new AccessTokenProjection(), journal).only().tokens().stream()
                .map(AccessToken::id)
                .toList();
    }

    @Test
    void end_one_by_one() {
        journal.then(LAN, "access-token", ONE, new AccessTokenRevoked(ONE, LAN));

        assertThat(working()).containsExactly(TWO);
    }

    @Test
    void all_end_with_a_deactivation() {
        journal.then(BAO, "person", LAN, new PersonDeactivated(LAN));

        assertThat(working()).isEmpty();
    }
}
