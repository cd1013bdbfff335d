package app.chung.query.people.author;

import app.chung.access.Audience;
import app.chung.access.Visible;
import app.chung.language.kernel.PersonId;
import app.chung.language.kernel.Personal;
import org.jspecify.annotations.Nullable;

/**
 * An author of an imported past: archived, in no directory and no count.
 *
 * @param id who
 * @param fullName the name in full
 * @param givenName what they were called
 * @param source where their past comes from; null when nobody knows
 * @param sourceKey what the source calls them
 * @param mergedInto the person of this organisation they turned out to be; null for nobody
 * @param version of their stream
 */
public record ArchivedAuthor(
        PersonId id,
        Personal fullName,
        Personal givenName,
        @Nullable String source,
        Personal sourceKey,
        @Nullable PersonId mergedInto,
        int version)
        implements Visible {

    @Override
    public Audience audience() {
        return new Audience.Organisation();
    }

    ArchivedAuthor mergedInto(PersonId person, int newVersion) {
        return new ArchivedAuthor(id, fullName, givenName, source, sourceKey, person, newVersion);
    }
}
