package app.chung.access;

import app.chung.language.people.OrganisationEvent;
import app.chung.language.people.OrganisationEvent.ModuleSwitchedOff;
import app.chung.language.people.OrganisationEvent.ModuleSwitchedOn;
import app.chung.language.people.OrganisationEvent.OrganisationFounded;
import app.chung.language.people.OrganisationEvent.OrganisationRenamed;
import app.chung.language.people.OrganisationEvent.OwnershipHandedOver;
import app.chung.language.people.WorkModule;
import java.util.Locale;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/** The modules that the organisation does without. */
record ModuleBook(PSet<WorkModule> off) {

    static final ModuleBook EMPTY = new ModuleBook(HashTreePSet.empty());

    ModuleBook after(OrganisationEvent event) {
        return switch (event) {
            case ModuleSwitchedOff e -> new ModuleBook(off.plus(e.module()));
            case ModuleSwitchedOn e -> new ModuleBook(off.minus(e.module()));
            case OrganisationFounded _ -> this;
            case OrganisationRenamed _ -> this;
            case OwnershipHandedOver _ -> this;
        };
    }

    boolean isOn(WorkModule module) {
        // A board shows tasks: without them there is nothing on it.
        return !off.contains(module)
                && (module != WorkModule.PROJECTS || !off.contains(WorkModule.TASKS));
    }

    /** By its name; what is no part that could be switched off is always on. */
    boolean isOn(String name) {
        for (WorkModule module : off) {
            if (nameOf(module).equals(name)) {
                return false;
            }
        }
        return !name.equals(nameOf(WorkModule.PROJECTS)) || isOn(WorkModule.PROJECTS);
    }

    static String nameOf(WorkModule module) {
        return module.name().toLowerCase(Locale.ROOT);
    }
}
