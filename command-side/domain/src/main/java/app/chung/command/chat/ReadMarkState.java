package app.chung.command.chat;

/**
 * How far has been read.
 *
 * @param position the position read up to; 0 for nothing
 */
public record ReadMarkState(long position) {}
