package app.chung.command.people;

import org.jspecify.annotations.Nullable;

/**
 * What later decisions about the organisation need.
 *
 * @param name its name; null before it was set up
 */
public record OrganisationState(@Nullable String name) {

    boolean exists() {
        return name != null;
    }
}
