package app.chung.access;

/** To whom something is addressed. Every stored document names one. */
public sealed interface Audience {

    /** Everybody of the organisation but guests. */
    record Organisation() implements Audience {}
}
