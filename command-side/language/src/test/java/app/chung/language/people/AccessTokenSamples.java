package app.chung.language.people;

import static app.chung.language.kernel.Cast.LAN;
import static app.chung.language.kernel.Cast.id;

import app.chung.language.kernel.Command;
import app.chung.language.kernel.Event;
import app.chung.language.kernel.Personal;
import app.chung.language.kernel.Refusal;
import app.chung.language.kernel.Samples;
import app.chung.language.people.AccessTokenCommand.IssueAccessToken;
import app.chung.language.people.AccessTokenCommand.RevokeAccessToken;
import app.chung.language.people.AccessTokenEvent.AccessTokenIssued;
import app.chung.language.people.AccessTokenEvent.AccessTokenRevoked;
import java.util.List;

/** Samples of access tokens. */
public final class AccessTokenSamples implements Samples {

    private static final AccessTokenId ID = new AccessTokenId(id(15));

    @Override
    public List<Command> commands() {
        return List.of(new IssueAccessToken(ID, "sao lưu đêm"), new RevokeAccessToken(ID));
    }

    @Override
    public List<Event> events() {
        return List.of(
                new AccessTokenIssued(ID, LAN, Personal.of(LAN, "sao lưu đêm")),
                new AccessTokenRevoked(ID, LAN));
    }

    @Override
    public List<Refusal> refusals() {
        return List.of();
    }
}
