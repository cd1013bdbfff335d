package app.chung.engine;

import app.chung.access.Visible;

/** Where endpoints get their views from. */
public interface ViewReader {

    /** The view that stores these documents. */
    <D extends Visible> View<D> of(Class<D> document);
}
