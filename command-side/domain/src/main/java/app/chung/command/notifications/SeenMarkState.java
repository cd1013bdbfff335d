package app.chung.command.notifications;

/**
 * How far has been seen.
 *
 * @param position the position seen up to; 0 for nothing
 */
public record SeenMarkState(long position) {}
