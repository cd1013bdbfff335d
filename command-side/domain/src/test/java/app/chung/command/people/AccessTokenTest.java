package app.chung.command.people;

import static app.chung.command.Story.ADMIN;
import static app.chung.command.Story.MEMBER;
import static app.chung.command.Story.OTHER;
import static app.chung.command.Story.STRANGER;

import app.chung.command.Story;
import app.chung.language.kernel.Cast;
import app.chung.language.kernel.Personal;
import app.chung.language.people.AccessTokenCommand;
import app.chung.language.people.AccessTokenCommand.IssueAccessToken;
import app.chung.language.people.AccessTokenCommand.RevokeAccessToken;
import app.chung.language.people.AccessTokenEvent;
import app.chung.language.people.AccessTokenEvent.AccessTokenIssued;
import app.chung.language.people.AccessTokenEvent.AccessTokenRevoked;
import app.chung.language.people.AccessTokenId;
import app.chung.language.people.PersonEvent.PersonDeactivated;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AccessTokenTest {

    private static final AccessTokenId TOKEN = new AccessTokenId(Cast.id(15));
    private static final AccessTokenIssued ISSUED =
            new AccessTokenIssued(TOKEN, MEMBER, Personal.of(MEMBER, "sao lưu"));

    private final Story<AccessTokenCommand, AccessTokenEvent, AccessTokenState> story =
            Story.of(new AccessToken());

    @Nested
    class Issues {

        private final IssueAccessToken issue = new IssueAccessToken(TOKEN, "sao lưu");

        @Test
        void for_oneself() {
            story.when(MEMBER, issue).happens(ISSUED);
            story.when(STRANGER, issue).isForbidden();
        }

        @Test
        void refuses_an_id_that_is_taken() {
            story.given(ISSUED);
            story.when(MEMBER, issue).alreadyExists();
        }
    }

    @Nested
    class Revokes {

        private final RevokeAccessToken revoke = new RevokeAccessToken(TOKEN);

        @Test
        void ones_own_and_by_admins() {
            story.given(ISSUED);
            story.when(MEMBER, revoke).happens(new AccessTokenRevoked(TOKEN, MEMBER));
            story.when(ADMIN, revoke).happens(new AccessTokenRevoked(TOKEN, MEMBER));
            story.when(OTHER, revoke).isHidden();
        }

        @Test
        void once() {
            story.given(ISSUED, new AccessTokenRevoked(TOKEN, MEMBER));
            story.when(MEMBER, revoke).changesNothing();
        }

        @Test
        void not_what_a_deactivation_has_ended() {
            story.given(ISSUED).access(new PersonDeactivated(MEMBER));
            story.when(ADMIN, revoke).changesNothing();
        }
    }
}
