package app.chung.engine.store;

import java.util.List;

/**
 * A document to be stored, unless a newer one is there.
 *
 * @param row what
 * @param fields values of the layout's fields, encoded; empty for a tombstone
 * @param events positions of the events that led to it, for parking when the store refuses it
 */
public record Upsert(Row row, List<Object> fields, List<Long> events) {}
