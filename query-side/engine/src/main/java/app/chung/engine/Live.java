package app.chung.engine;

/** What open browsers are sent when a document changes. */
public enum Live {
    /** The document itself when it is small; equal for all who may see it. */
    DOCUMENT,
    /** Only which one: what is shown of it depends on who looks. */
    REFERENCE,
    /** Nothing. */
    SILENT
}
