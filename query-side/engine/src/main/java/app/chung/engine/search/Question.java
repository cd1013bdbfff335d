package app.chung.engine.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param text their words
 * @param kind only things of this kind; null for all
 * @param terms of the audiences that the asker belongs to at this moment
 * @param limit how many at most
 */
public record Question(String text, @Nullable String kind, Set<String> terms, int limit) {}
