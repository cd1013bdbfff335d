package app.chung.command.chat;

/**
 * What was last asked for.
 *
 * @param followed whether that was to follow it
 */
public record ThreadFollowState(boolean followed) {}
