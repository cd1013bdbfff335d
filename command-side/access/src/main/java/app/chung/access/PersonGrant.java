package app.chung.access;

import app.chung.language.people.AccessTokenId;
import app.chung.language.people.Role;
import app.chung.language.people.SessionId;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/** What one person is, and the ways in that are open to them. */
record PersonGrant(
        Role role, boolean active, PSet<SessionId> sessions, PSet<AccessTokenId> tokens) {

    static PersonGrant of(Role role) {
        return new PersonGrant(role, true, HashTreePSet.empty(), HashTreePSet.empty());
    }

    PersonGrant as(Role other) {
        return new PersonGrant(other, active, sessions, tokens);
    }

    PersonGrant letIn() {
        return new PersonGrant(role, true, sessions, tokens);
    }

    PersonGrant shutOut() {
        return new PersonGrant(role, false, HashTreePSet.empty(), HashTreePSet.empty());
    }

    PersonGrant with(PSet<SessionId> others) {
        return new PersonGrant(role, active, others, tokens);
    }

    PersonGrant withTokens(PSet<AccessTokenId> others) {
        return new PersonGrant(role, active, sessions, others);
    }

    boolean isOfStaff() {
        return active && role != Role.GUEST;
    }

    boolean isOwner() {
        return active && role == Role.OWNER;
    }

    boolean isAdministrator() {
        return active && (role == Role.OWNER || role == Role.ADMIN);
    }
}
