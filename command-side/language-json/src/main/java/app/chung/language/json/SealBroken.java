package app.chung.language.json;

/** Sealed text was changed or moved: its seal does not open although the key is there. */
public final class SealBroken extends RuntimeException {

    /** Says which seal, by what it is bound to. */
    public SealBroken(String context) {
        super("The seal of " + context + " is broken");
    }
}
