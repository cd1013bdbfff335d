package app.chung.command;

import app.chung.language.kernel.PersonId;

/**
 * That a command tells what happened elsewhere, under the import grant.
 *
 * @param recordedBy who imports, and for whom everything is asked that access knows
 * @param source where the history comes from
 */
public record Importing(PersonId recordedBy, String source) {}
