package app.chung.ledger;

import app.chung.language.kernel.StreamId;

/**
 * The answer that a command got.
 *
 * @param bodyHash the hash of its body
 * @param stream the stream it went to
 * @param version the stream's version afterwards
 * @param position the position of its last event, or the head when it had none
 */
public record StoredAnswer(byte[] bodyHash, StreamId stream, int version, long position) {}
