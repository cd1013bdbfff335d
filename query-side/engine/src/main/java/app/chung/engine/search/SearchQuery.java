package app.chung.engine.search;

import java.util.Set;

/**
 * What somebody looks for.
 *
 * @param text their words
 * @param kinds only things of these kinds
 * @param terms of the audiences that the asker belongs to at this moment
 * @param limit how many at most
 */
public record SearchQuery(String text, Set<String> kinds, Set<String> terms, int limit) {}
