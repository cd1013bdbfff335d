package app.chung.engine;

/**
 * What lists show of a document: follows from the document alone, and is made by {@link Excerpts}.
 */
public interface Excerpt {}
