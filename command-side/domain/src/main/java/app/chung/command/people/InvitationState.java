package app.chung.command.people;

/**
 * What later decisions about an invitation need; whether it was used stands in the access state.
 */
public record InvitationState(boolean exists, boolean revoked) {}
