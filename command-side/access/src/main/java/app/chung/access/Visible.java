package app.chung.access;

/** Something that can be looked at by those, and only those, to whom it is addressed. */
public interface Visible {

    /** To whom it is addressed. */
    Audience audience();
}
