package app.chung.commandgateway.imports.job;

/** How far the import of a file is. */
enum JobState {
    /** Not all of the file is here. */
    UPLOADING,
    /** It is being read. */
    RUNNING,
    /** Somebody interrupted it, or the server ended meanwhile. */
    INTERRUPTED,
    /** It cannot go on. */
    FAILED,
    /** Everything is brought in. */
    FINISHED
}
