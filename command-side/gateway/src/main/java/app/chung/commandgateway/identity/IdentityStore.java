package app.chung.commandgateway.identity;

import app.chung.commandgateway.Ids;
import app.chung.language.kernel.PersonId;
import app.chung.language.people.AccessTokenId;
import app.chung.language.people.AddressMark;
import app.chung.language.people.CredentialId;
import app.chung.language.people.InvitationId;
import app.chung.language.people.PasswordResetId;
import app.chung.platform.session.Tokens;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows behind secrets. What they stand for is only good if the log says so. */
final class IdentityStore {

    private final JdbcClient database;

    IdentityStore(JdbcClient database) {
        this.database = database;
    }

    /** A secret of the deployment, made once and the same on every node. */
    byte[] secret(String name, Supplier<byte[]> fresh) {
        database.sql(
                        "INSERT INTO identity.secret (name, value) VALUES (?, ?) ON CONFLICT DO"
                                + " NOTHING")
                .params(name, fresh.get())
                .update();
        return database.sql("SELECT value FROM identity.secret WHERE name = ?")
                .param(name)
                .query(byte[].class)
                .single();
    }

    void forgetSecret(String name) {
        database.sql("DELETE FROM identity.secret WHERE name = ?").param(name).update();
    }

    CredentialId keepCredential(PersonId person, String hash) {
        CredentialId id = new CredentialId(Ids.next());
        database.sql("INSERT INTO identity.credential (id, person, hash) VALUES (?, ?, ?)")
                .params(id.value(), person.value(), hash)
                .update();
        return id;
    }

    Optional<String> credential(CredentialId id) {
        return database.sql("SELECT hash FROM identity.credential WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    void keepAddress(AddressMark mark, PersonId person) {
        database.sql("INSERT INTO identity.address (mark, person) VALUES (?, ?)")
                .params(mark.value(), person.value())
                .update();
    }

    /** Who once wanted to register with that address; the log knows who did. */
    List<PersonId> candidates(AddressMark mark) {
        return database
                .sql("SELECT person FROM identity.address WHERE mark = ?")
                .param(mark.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    void keepInvitation(String token, InvitationId invitation, Instant expiresAt) {
        database.sql(
                        "INSERT INTO identity.invitation (token_hash, invitation, expires_at)"
                                + " VALUES (?, ?, ?)")
                .params(Tokens.hash(token), invitation.value(), at(expiresAt))
                .update();
    }

    Optional<InvitationId> invitation(String token) {
        return database.sql("SELECT invitation FROM identity.invitation WHERE token_hash = ?")
                .param(Tokens.hash(token))
                .query(UUID.class)
                .optional()
                .map(InvitationId::new);
    }

    void keepReset(String token, PasswordResetId reset, PersonId person, Instant expiresAt) {
        database.sql(
                        "INSERT INTO identity.password_reset (token_hash, reset, person,"
                                + " expires_at) VALUES (?, ?, ?, ?)")
                .params(Tokens.hash(token), reset.value(), person.value(), at(expiresAt))
                .update();
    }

    Optional<Reset> reset(String token) {
        return database.sql(
                        "SELECT reset, person FROM identity.password_reset WHERE token_hash = ?")
                .param(Tokens.hash(token))
                .query(
                        (rs, _) ->
                                new Reset(
                                        new PasswordResetId(rs.getObject(1, UUID.class)),
                                        new PersonId(rs.getObject(2, UUID.class))))
                .optional();
    }

    void keepAccessToken(String token, AccessTokenId id, PersonId person) {
        database.sql(
                        "INSERT INTO identity.access_token (token_hash, token, person) VALUES (?,"
                                + " ?, ?)")
                .params(Tokens.hash(token), id.value(), person.value())
                .update();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A password reset and whose it is. */
    record Reset(PasswordResetId id, PersonId person) {}
}
