package app.chung.language.people;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.SentByGateway;
import app.chung.language.kernel.Shape;

/** What can be asked of an access token. */
public sealed interface AccessTokenCommand extends Command {

    /** Which token. */
    AccessTokenId token();

    @Override
    default AccessTokenId target() {
        return token();
    }

    /**
     * Let a script act in one's own name.
     *
     * @param token the new token
     * @param label what it is for, 1 to 80 characters
     */
    @SentByGateway
    record IssueAccessToken(AccessTokenId token, String label) implements AccessTokenCommand {
        public IssueAccessToken {
            Shape.required("token", token);
            label = Shape.line("label", label, 1, 80);
        }
    }

    /**
     * Stop a script; for one's own tokens and for admins.
     *
     * @param token which
     */
    record RevokeAccessToken(AccessTokenId token) implements AccessTokenCommand {
        public RevokeAccessToken {
            Shape.required("token", token);
        }
    }
}
