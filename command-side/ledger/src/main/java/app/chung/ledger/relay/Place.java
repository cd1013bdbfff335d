package app.chung.ledger.relay;

/**
 * How far the copy reaches.
 *
 * @param topicId the topic's own name for itself; empty before the first copy
 * @param position everything up to here is in the topic
 * @param offset where that position lies; -1 before the first
 */
record Place(String topicId, long position, long offset) {}
