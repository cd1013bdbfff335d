package app.chung.access;

import app.chung.language.kernel.PersonId;

/**
 * An import that is under way.
 *
 * @param startedBy who runs it
 * @param source where the history comes from
 */
public record OpenImport(PersonId startedBy, String source) {}
