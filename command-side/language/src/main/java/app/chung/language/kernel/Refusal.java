package app.chung.language.kernel;

/**
 * Why a command is not carried out: the case, never a sentence. Records nested in one sealed
 * interface per aggregate. Its components go to the one who asked: ids, counts and names of rules,
 * never words of anybody's.
 */
public interface Refusal {

    /** What kind of no this is; the gateway turns it into a status. */
    Kind kind();

    /** The kinds of no. */
    enum Kind {
        /** This person may not do that: 403. */
        FORBIDDEN,
        /** There is no such thing for this person: 404, the same bytes whether it exists or not. */
        HIDDEN,
        /** Not in this state: 409. */
        CONFLICT,
        /** The expected version is not the present one: 412. */
        STALE
    }
}
