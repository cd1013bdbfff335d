package app.chung.engine.store;

/**
 * What a table holds, in one word; the same for the same documents in any store and any order.
 *
 * @param documents how many, tombstones not counted
 * @param hash over keys, positions and documents, tombstones included
 */
public record Fingerprint(long documents, String hash) {}
