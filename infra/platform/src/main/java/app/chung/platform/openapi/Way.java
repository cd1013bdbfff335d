package app.chung.platform.openapi;

/** Which way a record goes. */
enum Way {
    /** A client sends it: what may be null may also be left out, and nothing unknown is taken. */
    ASKED,
    /** A server answers with it: every field is there; more may come with a later release. */
    ANSWERED
}
