package app.chung.commandgateway.identity;

import app.chung.language.people.Language;
import app.chung.language.people.Role;
import app.chung.language.people.WorkModule;
import java.util.Set;
import java.util.UUID;

/**
 * What the front end needs to know of whoever is signed in, what their organisation does without,
 * and whether all this is a sample.
 */
record Me(
        UUID person,
        UUID session,
        Role role,
        String fullName,
        String givenName,
        String email,
        Language language,
        boolean hasPicture,
        Profiles.Organisation organisation,
        Set<WorkModule> switchedOff,
        boolean sample) {}
